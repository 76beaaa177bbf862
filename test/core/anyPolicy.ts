import fc from 'fast-check';
import type { Mode, Policy, Row, TriggerName, TriggerSettings } from '../../src/core/policy.ts';
import type { Rules } from '../../src/core/rules.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { rules } from './rules.ts';

const TRIGGERS = Object.keys(defaultPolicy.triggers) as TriggerName[];
const MODES: readonly Mode[] = ['offer', 'automatic', 'after-steps'];

const settings: fc.Arbitrary<TriggerSettings> = fc.record(
  {
    on: fc.boolean(),
    mode: fc.constantFrom(...MODES),
    threshold: fc.integer({ min: 1, max: 30 }),
    severity: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
    team: fc.constantFrom('next', 'technical', 'billing'),
    plans: fc.constant(['team']),
  },
  { requiredKeys: [] },
);

const triggers: fc.Arbitrary<Policy['triggers']> = fc
  .array(settings, { minLength: TRIGGERS.length, maxLength: TRIGGERS.length })
  .map((list) => Object.fromEntries(TRIGGERS.map((name, at) => [name, list[at]])) as Policy['triggers']);

const row = (known: Row): fc.Arbitrary<Row> =>
  fc
    .record(
      {
        mode: fc.constantFrom(...MODES),
        severity: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
        handling: fc.constantFrom('human-first', 'assisted', 'self-service-first'),
        escalateWhen: fc.oneof(fc.constant('at-once' as const), fc.subarray(TRIGGERS)),
      },
      { requiredKeys: [] },
    )
    .map((changes) => ({ ...known, ...changes }));

const rulesOf = (policy: Policy): Rules => ({ ...rules, policy });

/** Rules of sites that changed everything: triggers switched off, rows that no trigger opens, modes of any kind. */
export const anyRules: fc.Arbitrary<Rules> = fc
  .tuple(triggers, fc.tuple(...defaultPolicy.rows.map(row)), fc.constantFrom(...defaultPolicy.rows))
  .map(([set, rows, fallback]) =>
    rulesOf({ ...defaultPolicy, triggers: set, rows, fallbackRow: fallback.id }),
  );

type Rung = Pick<Row, 'handling' | 'severity' | 'mode' | 'escalateWhen'>;

/** The shipped kinds of rows, from the least risk to the most: what is at more risk is also heard earlier. */
const docs = defaultPolicy.rows.find(({ id }) => id === defaultPolicy.fallbackRow)?.escalateWhen ?? [];
const LADDER: readonly Rung[] = [
  { handling: 'assisted', severity: 'P4', mode: 'after-steps', escalateWhen: docs },
  { handling: 'self-service-first', severity: 'P3', mode: 'offer', escalateWhen: docs },
  { handling: 'assisted', severity: 'P3', mode: 'offer', escalateWhen: docs },
  { handling: 'human-first', severity: 'P3', mode: 'automatic', escalateWhen: 'at-once' },
  { handling: 'human-first', severity: 'P2', mode: 'automatic', escalateWhen: 'at-once' },
  { handling: 'human-first', severity: 'P1', mode: 'automatic', escalateWhen: 'at-once' },
];

/** The shipped rules with each row at some rung, and the same with one row raised. */
export const anyRaise: fc.Arbitrary<{ readonly lower: Rules; readonly higher: Rules }> = fc
  .record({
    rungs: fc.array(fc.nat(LADDER.length - 1), {
      minLength: defaultPolicy.rows.length,
      maxLength: defaultPolicy.rows.length,
    }),
    raised: fc.nat(defaultPolicy.rows.length - 1),
    by: fc.integer({ min: 1, max: LADDER.length }),
  })
  .map(({ rungs, raised, by }) => {
    const at = (places: readonly number[]) =>
      rulesOf({
        ...defaultPolicy,
        rows: defaultPolicy.rows.map((known, index) => ({ ...known, ...LADDER[places[index] ?? 0] })),
      });
    const top = LADDER.length - 1;
    return {
      lower: at(rungs),
      higher: at(rungs.map((rung, index) => (index === raised ? Math.min(top, rung + by) : rung))),
    };
  });
