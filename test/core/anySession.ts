import fc from 'fast-check';
import type { Happening, SessionEvent, StepOutcome } from '../../src/core/events.ts';
import type { FormValues } from '../../src/core/formValues.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { environment, START, urlOf } from './aSession.ts';

const QUERIES = [
  'refund not arrived',
  'my refund never arrived',
  'money back still missing',
  'invite a colleague',
  'set up the calendar',
  'api error 401 invalid_api_key',
  'charged twice',
  'all our data is gone',
  'reset password',
  'talk to a human',
];
const TITLES = [
  'When a refund arrives',
  'Ask for a refund',
  'Refund refused or partial',
  'Invite your team',
  'Reset your password',
];

const OUTCOMES: readonly StepOutcome[] = ['done', 'declined', 'chosen', 'none-fits', 'solved', 'rejected'];

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const query = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...QUERIES) },
  { weight: 1, arbitrary: text(500) },
);
const title = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TITLES) },
  { weight: 1, arbitrary: text(300) },
);
const article = title.map((said) => ({ title: said, url: urlOf(said) }));
/** Ids of events of this or of no session. */
const eventId = fc.nat(60).map((number) => `e${String(number)}`);

const form: fc.Arbitrary<FormValues> = fc.record({
  need: eventId,
  row: fc.constantFrom(...defaultPolicy.rows.map((row) => row.id), 'unknown'),
  severity: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
  subject: text(300),
  description: text(6000),
  name: text(300),
  email: fc.constantFrom('', 'ana@larch.example'),
  fields: fc.record(
    { errorMessage: text(2500), amount: text(50), expectation: text(1200) },
    { requiredKeys: [] },
  ),
  removed: fc.uniqueArray(eventId, { maxLength: 10 }),
});

const language = fc.option(fc.constantFrom('en', 'de-AT', ''), { nil: undefined });
const flow = fc.constantFrom('set-up', 'unknown');
const optional = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined });

/** What a customer may do in a docs site with the widget. */
const deed: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    type: fc.constant('searched' as const),
    query,
    results: fc.option(fc.nat(8), { nil: undefined }),
    where: fc.option(fc.constant('site' as const), { nil: undefined }),
    top: fc.array(
      fc
        .record({ article, coverage: fc.double({ min: 0, max: 1, noNaN: true }) })
        .map(({ article: shown, coverage }) => ({ ...shown, coverage })),
      { maxLength: 5 },
    ),
    language,
  }),
  fc
    .record({
      article,
      where: fc.constantFrom('page' as const, 'panel' as const),
      issueType: optional(fc.constantFrom(...defaultPolicy.rows.map((row) => row.id), 'unknown')),
      tags: fc.option(fc.array(text(20), { maxLength: 3 }), { nil: undefined }),
      language,
    })
    .map(({ article: about, ...view }) => ({ type: 'article-viewed' as const, ...about, ...view })),
  fc
    .record({
      article,
      kind: fc.constantFrom(
        'known-limit' as const,
        'account-specific' as const,
        'unverifiable-state' as const,
        'sensitive-topic' as const,
      ),
      text: text(400),
      seconds: fc.nat(60),
    })
    .map(({ article: about, ...passage }) => ({ type: 'passage-reached' as const, ...about, ...passage })),
  fc
    .record({ article, seconds: fc.nat(600), depthPercent: fc.integer({ min: -5, max: 120 }) })
    .map(({ article: { url }, ...read }) => ({ type: 'article-read' as const, url, ...read })),
  fc
    .record({ article, helpful: fc.boolean(), proposed: fc.boolean() })
    .map(({ article: about, ...rated }) => ({ type: 'rated' as const, ...about, ...rated })),
  fc.record({ type: fc.constant('dismissed' as const), need: eventId }),
  fc.record({
    type: fc.constant('contact-opened' as const),
    by: fc.constantFrom('customer' as const, 'offer' as const, 'automatic' as const, 'site' as const),
  }),
  fc.record({ type: fc.constant('flow-started' as const), flow, title: text(100), need: optional(eventId) }),
  fc.record({
    type: fc.constant('step-answered' as const),
    flow,
    step: text(60),
    text: text(400),
    outcome: fc.constantFrom(...OUTCOMES),
    choice: optional(query),
    reason: optional(text(400)),
    leadsTo: fc.constantFrom(undefined, 'unclassified' as const, 'restricted-action' as const),
  }),
  fc.record({
    type: fc.constant('contacted-before' as const),
    handoff: fc.uuid({ version: 7 }),
    need: query,
    sentAt: fc.integer({ min: 0, max: START }),
    reference: text(100),
  }),
  fc.record({
    type: fc.constant('identified' as const),
    customer: fc.record(
      { name: text(200), company: text(200), plan: fc.constantFrom('Pro', 'Enterprise') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: fc.constant('context-set' as const),
    values: fc.dictionary(fc.constantFrom('app', 'plan', '__proto__', 'build'), text(500)),
  }),
);

const press: fc.Arbitrary<Happening> = fc.record({
  type: fc.constant('submitted' as const),
  handoff: fc.uuid({ version: 7 }),
  form,
  page: article,
  environment: fc.constant(environment),
});

const outcome: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constant('delivered' as const), handoff: fc.uuid(), reference: text(60) }),
  fc.record({
    type: fc.constant('failed' as const),
    handoff: fc.uuid(),
    reason: fc.constantFrom('unreachable' as const, 'refused' as const),
  }),
);

/** Events in the order in which they happened; two may share a millisecond. */
const inTime = (happenings: fc.Arbitrary<readonly Happening[]>): fc.Arbitrary<SessionEvent[]> =>
  fc.tuple(happenings, fc.infiniteStream(fc.constantFrom(0, 0, 700, 4000, 60_000))).map(([list, gaps]) => {
    let at = START;
    return list.map((happening, index) => {
      at += gaps.next().value ?? 0;
      return { ...happening, id: `e${String(index)}`, at } as SessionEvent;
    });
  });

/** Lists of events, presses of the button and outcomes among them. */
export const anyEvents = (maxLength = 40): fc.Arbitrary<SessionEvent[]> =>
  inTime(
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: deed },
        { weight: 1, arbitrary: press },
        { weight: 1, arbitrary: outcome },
      ),
      { maxLength },
    ),
  );

/** Lists of events that end with a press of the button. */
export const anySubmission = (maxLength = 40): fc.Arbitrary<SessionEvent[]> =>
  inTime(fc.tuple(fc.array(deed, { maxLength }), press).map(([deeds, last]) => [...deeds, last]));
