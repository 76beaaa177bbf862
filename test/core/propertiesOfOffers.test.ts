import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, decide, type Assessment } from '../../src/core/decide.ts';
import type { Happening, SessionEvent } from '../../src/core/events.ts';
import { factsOf } from '../../src/core/facts.ts';
import type { Rules } from '../../src/core/rules.ts';
import { anyRaise, anyRules } from './anyPolicy.ts';
import { anyDeed, anyVisit } from './anyVisit.ts';
import { rules } from './rules.ts';

/** From the weakest to the strongest. */
const MODES = ['on-request', 'after-steps', 'offer', 'automatic'];

/** What a session amounts to after each of its events. */
const course = (events: readonly SessionEvent[], by: Rules): readonly Assessment[] =>
  events.map((_, at) => assess(events.slice(0, at + 1), by));

const firstOffer = (assessments: readonly Assessment[]) => {
  const at = assessments.findIndex(({ offer }) => offer);
  return at < 0 ? Infinity : at;
};

describe('a higher risk', () => {
  it('of a row never hands off later, in a weaker mode or at a lower severity', () => {
    fc.assert(
      fc.property(anyVisit(), anyRaise, (events, { lower, higher }) => {
        const low = course(events, lower);
        const high = course(events, higher);
        expect(firstOffer(high)).toBeLessThanOrEqual(firstOffer(low));
        for (const [at, { current }] of low.entries()) {
          const raised = high[at]?.current;
          expect(MODES.indexOf(raised?.mode.value ?? '')).toBeGreaterThanOrEqual(
            MODES.indexOf(current.mode.value),
          );
          expect((raised?.severity.value ?? 'P5') <= current.severity.value).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  const riskier = [
    ['P2', 'we were charged twice'],
    ['P1', 'all our data is gone'],
    ['P1', 'someone logged into my account'],
    ['P1', 'production is down'],
  ] as const;

  it.each(riskier)('in the words of a search never hands off later or weaker (%s, %s)', (severity, said) => {
    fc.assert(
      fc.property(anyVisit(anyDeed), fc.nat(), fc.boolean(), (events, chance, isAdded) => {
        const searches = events.filter(({ type }) => type === 'searched');
        fc.pre(searches.length > 0);
        const chosen = searches[chance % searches.length];
        const words = (query: string) => (isAdded ? `${query}, ${said}` : said);
        const risky = events.map((event) =>
          event === chosen && event.type === 'searched' ? { ...event, query: words(event.query) } : event,
        );
        const low = course(events, rules);
        const high = course(risky, rules);
        expect(firstOffer(high)).toBeLessThanOrEqual(firstOffer(low));
        // Words of risk may make a need of their own of it: what was reached counts, not what is latest.
        const reached = (list: readonly Assessment[], to: number) => {
          const offers = list.slice(0, to + 1).flatMap(({ offer }) => offer ?? []);
          return {
            mode: Math.max(0, ...offers.map(({ mode }) => MODES.indexOf(mode.value))),
            severity: offers.map((one) => one.severity.value as string).sort()[0] ?? 'P5',
          };
        };
        for (const at of events.keys()) {
          const now = reached(high, at);
          const before = reached(low, at);
          expect(now.mode).toBeGreaterThanOrEqual(before.mode);
          if (severity === 'P1') expect(now.severity <= before.severity).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('something unrelated', () => {
  const UNRELATED: readonly Happening[] = [
    {
      type: 'searched',
      query: 'team lunch calendar colours',
      results: 4,
      top: [{ url: 'https://docs.example/lunch.html', title: 'Colours of the calendar', coverage: 1 }],
    },
    { type: 'article-viewed', where: 'page', url: 'https://docs.example/parking.html', title: 'Parking' },
    { type: 'article-read', url: 'https://docs.example/parking.html', seconds: 400, depthPercent: 100 },
    { type: 'identified', customer: { name: 'Ana Ruiz' } },
    { type: 'context-set', values: { theme: 'dark' } },
  ];
  /** What these are about depends on what was last before them. */
  const isAboutTheLatest = (event: SessionEvent | undefined) =>
    event !== undefined && ['flow-started', 'step-answered', 'contact-opened'].includes(event.type);

  it('never removes an offer', () => {
    const added = fc.constantFrom(...UNRELATED);
    fc.assert(
      fc.property(anyVisit(), fc.nat(), added, anyRules, (events, place, happening, by) => {
        const before = assess(events, by);
        const { offer } = before;
        const at = place % (events.length + 1);
        fc.pre(offer !== undefined && !events.slice(at).some(isAboutTheLatest));
        const known = events.findLast((event) => event.type === 'identified');
        const customer = known?.type === 'identified' ? known.customer : {};
        const unrelated = {
          ...happening,
          // Somebody else who signs in is not unrelated: whose plan it is decides about offers.
          ...(happening.type === 'identified' ? { customer: { ...customer, ...happening.customer } } : {}),
          id: 'unrelated',
          at: events[at]?.at ?? events.at(-1)?.at ?? 0,
        } as SessionEvent;
        const grown = [...events.slice(0, at), unrelated, ...events.slice(at)];
        const now = assess(grown, by);
        expect(now.offer).toBeDefined();
        // Another need may be the one that is shown now; about this one nothing has changed.
        const about = (list: readonly SessionEvent[], { needs }: Assessment) => {
          const need = needs.find(({ id }) => id === offer?.need.id);
          return need && decide(need, by, factsOf(list));
        };
        const { mode, row, severity, team, fired } = about(events, before) ?? {};
        expect(about(grown, now)).toMatchObject({ mode, row, severity, team, fired });
      }),
      { numRuns: 400 },
    );
  });
});
