import type { Decision } from '../core/decide.ts';
import type { Conditions, Policy, Row } from '../core/policy.ts';

/** What the policy says about one need, by any policy. */
export type Decide = (policy: Policy) => Decision;

/** A row that matched. */
export interface Match {
  readonly row: Row;
  /** The term, path, tag or issue type; nothing where only conditions matched. */
  readonly matched: string | undefined;
  readonly isSaid: boolean;
  /** Ids of the events that matched. */
  readonly evidence: readonly string[];
}

/**
 * Every row that matched, the winner first, in the order in which they would win: the need is decided again and again,
 * each time without the row that won before.
 */
export function matchesOf(decide: Decide, policy: Policy): Match[] {
  const count = decide(policy).lost.length + 1;
  let rest = policy;
  return Array.from({ length: count }, () => {
    const { row, matched, isSaid, evidence } = decide(rest);
    // Left in the list, because other rows may be about what it is about.
    rest = { ...rest, rows: rest.rows.map((one) => (one === row ? outOfPlay(row) : one)) };
    return { row, matched, isSaid, evidence };
  });
}

/** A row whose conditions never hold: no customer has a plan out of none. */
const outOfPlay = (row: Row): Row => ({ ...row, when: { ...row.when, plans: [] } });

/** Why one row won over another, by the rule of `chooseRow`. */
export function wonBecause(winner: Match, loser: Match): string {
  const [a, b] = [winner.row, loser.row];
  if (winner.isSaid !== loser.isSaid) return 'what was typed goes before what was only opened';
  if (a.handling !== b.handling) return `${a.handling} goes before ${b.handling}`;
  if (a.severity !== b.severity) return `${a.severity} goes before ${b.severity}`;
  if (Boolean(a.when) !== Boolean(b.when)) return 'of equal risk, and it has conditions: the narrower row';
  return 'of equal risk, and it stands first in the policy';
}

/** How a row matched. */
export function matchText({ matched, isSaid, row }: Match): string {
  if (matched !== undefined) return `“${matched}” was ${isSaid ? 'typed' : 'opened'}`;
  return row.when ? 'its conditions hold' : 'the row for what no other row matches';
}

/** The conditions of a row as its policy writes them. @example 'amountOver: 500, plans: pro or team' */
export function conditionsText(when: Conditions = {}): string {
  const valueText = (value: unknown): string =>
    Array.isArray(value)
      ? value.join(' or ')
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([name, one]) => `${name} ${String(one)}`)
            .join(' and ')
        : String(value);
  return Object.entries(when)
    .map(([name, value]) => `${name}: ${valueText(value)}`)
    .join(', ');
}
