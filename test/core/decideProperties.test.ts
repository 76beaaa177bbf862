import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { factsOf } from '../../src/core/facts.ts';
import type { Conditions, Policy, Row, TriggerName, TriggerSettings } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { anyEvents } from './anySession.ts';
import { aRow, rules } from './rules.ts';

const TRIGGERS = Object.keys(defaultPolicy.triggers) as TriggerName[];
const SEVERITIES = ['P1', 'P2', 'P3', 'P4'] as const;
const team = fc.constantFrom(...Object.keys(defaultPolicy.teams), 'unknown');
const severity = fc.constantFrom(...SEVERITIES);
const mode = fc.constantFrom('offer' as const, 'automatic' as const, 'after-steps' as const);
const text = fc.oneof(
  fc.constantFrom('refund', '"api error"', 'password', '*', '/*refund*', 'Pro', '', '"'),
  fc.string({ maxLength: 20 }),
);
const texts = fc.array(text, { maxLength: 3 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const conditions: fc.Arbitrary<Conditions> = fc.record(
  {
    plans: texts,
    traits: fc.dictionary(fc.constantFrom('plan', 'company', 'app', '__proto__'), text, { maxKeys: 2 }),
    amountOver: fc.nat(1000),
    languages: texts,
    hours: fc.constantFrom('open' as const, 'closed' as const),
    counts: fc.record(
      { searches: fc.nat(3), articles: fc.nat(3), rejections: fc.nat(2) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const row: fc.Arbitrary<Partial<Row>> = fc.record({
  terms: texts,
  paths: optional(texts),
  tags: optional(texts),
  issueTypes: optional(fc.array(fc.constantFrom('r0', 'r1', 'r2', 'none'), { maxLength: 2 })),
  when: optional(conditions),
  handling: fc.constantFrom('self-service-first' as const, 'assisted' as const, 'human-first' as const),
  escalateWhen: fc.oneof(fc.constant('at-once' as const), fc.subarray(TRIGGERS)),
  mode,
  severity,
  team,
  flow: optional(fc.constantFrom('set-up', 'unknown')),
});

const settings: fc.Arbitrary<TriggerSettings> = fc.record(
  {
    on: fc.boolean(),
    threshold: fc.integer({ min: 1, max: 60 }),
    plans: texts,
    mode,
    severity,
    team: fc.oneof(team, fc.constant('next')),
  },
  { requiredKeys: [] },
);

/** A policy of one to five rows, of which the first or none is the fallback; every trigger is set in some way. */
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    parts: fc.array(row, { minLength: 1, maxLength: 5 }),
    triggers: fc.tuple(...TRIGGERS.map(() => settings)),
  })
  .map(({ parts, triggers }) => ({
    ...defaultPolicy,
    rows: parts.map((part, at) => aRow({ id: `r${String(at)}`, ...part })),
    fallbackRow: 'r0',
    triggers: Object.fromEntries(TRIGGERS.map((name, at) => [name, triggers[at]])) as Policy['triggers'],
  }));

describe('a decision, for any session and any policy', () => {
  const given = { events: anyEvents(20), policy: anyPolicy };
  const decided = ({ events, policy }: { events: Parameters<typeof factsOf>[0]; policy: Policy }) =>
    rules.words.read.needs(events).map((need) => decide(need, { ...rules, policy }, factsOf(events)));

  it('is there: a row of the policy, a severity, a team, and how it was come by', () => {
    fc.assert(
      fc.property(fc.record(given), (session) => {
        const { events, policy } = session;
        const ids = new Set(events.map(({ id }) => id));
        for (const { row: won, lost, severity: is, team: goesTo, mode: by, evidence, fired } of decided(
          session,
        )) {
          expect(policy.rows).toContain(won);
          expect(lost).not.toContain(won);
          expect(new Set(lost).size).toBe(lost.length);
          expect(SEVERITIES).toContain(is.value);
          expect(goesTo.value).toMatch(/\S/);
          for (const rule of [is.by, goesTo.by, by.by]) expect(rule).toMatch(/^(row|trigger):|^no-trigger$/);
          for (const id of [...evidence, ...fired.flatMap((one) => one.evidence)]) expect(ids).toContain(id);
        }
      }),
    );
  });

  it('is never less severe than the row', () => {
    fc.assert(
      fc.property(fc.record(given), (session) => {
        for (const { row: won, severity: is } of decided(session))
          expect(is.value <= won.severity).toBe(true);
      }),
    );
  });

  it('shows for each trigger that fired at least one event', () => {
    fc.assert(
      fc.property(fc.record(given), (session) => {
        for (const { fired } of decided(session))
          for (const { evidence } of fired) expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });
});
