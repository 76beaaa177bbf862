import fc from 'fast-check';
import type { Happening, SessionEvent } from '../../src/core/events.ts';
import { START, urlOf } from './aSession.ts';

/** What visitors ask, three wordings of a need each; nobody asks calmly how to prevent what has not happened. */
const ASKED = [
  ['refund not arrived', 'my refund never arrived', 'money back still missing'],
  ['hide prices in a report', 'report without prices', 'remove the prices of my report'],
  ['import hours from a spreadsheet', 'set up import of a spreadsheet', 'spreadsheet import stops'],
  ['reset email does not arrive', 'forgot my password', 'password reset link expired'],
  ['api error 401 invalid_api_key', 'api key unauthorized', 'request fails with the new api key'],
  ['app crashes when I print', 'printing does not work', 'blank page when I print'],
  ['refund of 800 euros', 'charged twice for one invoice', 'wrong invoice for november'],
  ['all our data is gone', 'someone logged into my account', 'the site is down'],
].flat();

const TITLES = [
  'When a refund arrives',
  'Why a refund was refused',
  'Reports and prices',
  'Prices in a report',
  'Import from a spreadsheet',
  'Reset your password',
  'API key errors',
  'Printing a report',
  'If someone else may be in your account',
];

const title = fc.constantFrom(...TITLES);
const article = title.map((said) => ({ title: said, url: urlOf(said) }));

const search: fc.Arbitrary<Happening> = fc
  .record({
    query: fc.constantFrom(...ASKED),
    shown: fc.array(
      fc
        .record({ article, coverage: fc.constantFrom(0.3, 0.6, 1) })
        .map((one) => ({ ...one.article, coverage: one.coverage })),
      { maxLength: 3 },
    ),
  })
  .map(({ query, shown }) => ({ type: 'searched', query, results: shown.length, top: shown }));

const view: fc.Arbitrary<Happening> = fc
  .record({ article, where: fc.constantFrom('page' as const, 'panel' as const) })
  .map(({ article: about, where }) => ({ type: 'article-viewed', ...about, where }));

const reading: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ article, seconds: fc.nat(60) }).map(({ article: { url }, seconds }): Happening => ({
    type: 'article-read',
    url,
    seconds,
    depthPercent: 50,
  })),
  fc
    .record({
      article,
      kind: fc.constantFrom('known-limit' as const, 'account-specific' as const, 'sensitive-topic' as const),
      seconds: fc.nat(20),
    })
    .map(({ article: about, ...rest }): Happening => ({
      type: 'passage-reached',
      ...about,
      text: 'Write to us.',
      ...rest,
    })),
);

const rating: fc.Arbitrary<Happening> = fc
  .record({ article, helpful: fc.constantFrom(true, false, false), proposed: fc.boolean() })
  .map(({ article: about, ...rest }) => ({ type: 'rated', ...about, ...rest }));

const flow: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant({ type: 'flow-started' as const, flow: 'set-up', title: 'Setting up' }),
  fc
    .record({
      outcome: fc.constantFrom(
        'done' as const,
        'declined' as const,
        'none-fits' as const,
        'rejected' as const,
      ),
      reason: fc.constantFrom(undefined, 'still not working', 'we have one browser only'),
    })
    .map(({ outcome, reason }): Happening => ({
      type: 'step-answered',
      flow: 'set-up',
      step: 'reload',
      text: 'Sign in again.',
      outcome,
      reason,
      leadsTo: outcome === 'none-fits' ? 'unclassified' : undefined,
    })),
);

const fact: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom('team', 'enterprise').map((plan) => ({ type: 'identified' as const, customer: { plan } })),
  fc.constant({ type: 'context-set' as const, values: { app: '4.2' } }),
  fc.record({
    type: fc.constant('contacted-before' as const),
    handoff: fc.uuid({ version: 7 }),
    need: fc.constantFrom(...ASKED),
    sentAt: fc.constant(START - 86_400_000),
    reference: fc.constant('T-4102'),
  }),
);

/** What a visitor does until contact is opened: searching, reading, answering. Nothing is put aside or sent. */
export const anyDeed: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: search },
  { weight: 5, arbitrary: view },
  { weight: 3, arbitrary: reading },
  { weight: 3, arbitrary: rating },
  { weight: 1, arbitrary: flow },
  { weight: 3, arbitrary: fact },
);

/** What ends an offer. */
const ending: fc.Arbitrary<Happening> = fc.oneof(
  fc.nat(15).map((number) => ({ type: 'dismissed' as const, need: `e${String(number)}` })),
  fc
    .constantFrom('offer' as const, 'automatic' as const, 'site' as const)
    .map((by) => ({ type: 'contact-opened' as const, by })),
);

/** Visits of people who ask about a handful of needs again and again, so that triggers fire in most of them. */
export const anyVisit = (
  deed: fc.Arbitrary<Happening> = fc.oneof({ weight: 12, arbitrary: anyDeed }, ending),
) =>
  fc
    .array(fc.record({ happening: deed, wait: fc.constantFrom(0, 700, 8000, 60_000) }), { maxLength: 16 })
    .map((list) => {
      let at = START;
      return list.map(({ happening, wait }, index) => {
        at += wait;
        return { ...happening, id: `e${String(index)}`, at } as SessionEvent;
      });
    });
