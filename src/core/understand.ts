import type { Severity } from '../schema/handoff.ts';
import { readAmounts, type Amount } from './amounts.ts';
import { clauseOf, clausesOf, type Clause, type Groups } from './clauses.ts';
import { matchAny, type Pattern } from './patterns.ts';
import type { RiskWords, WordLists } from './words.ts';

/**
 * The least severity that cannot wait for the docs: a lost card or a forgotten password (P3) is often solved there. Words
 * of such a risk are answered at this level at least, whatever the row says.
 */
export const URGENT: Severity = 'P2';

/** What a text says about the state its writer is in, each with the words that say so. */
export interface Understanding {
  /** What is at risk, the worst first. Risk `none` is mere urgency: "asap". */
  readonly risks: readonly RiskSaid[];
  readonly wantsHuman: readonly string[];
  /** It says that something is wrong, of whatever weight. */
  readonly problem: boolean;
  /** It asks about a risk rather than reports one: "how to prevent data loss". */
  readonly calm: boolean;
  readonly angry: readonly string[];
  readonly legalThreat: readonly string[];
  readonly frustrated: readonly string[];
  readonly ownAccount: readonly string[];
  readonly sensitive: readonly string[];
  /** It is about money that is asked back or was taken. */
  readonly paying: boolean;
  readonly amounts: readonly Amount[];
}

export interface RiskSaid extends Omit<RiskWords, 'patterns'> {
  /** The words as they stand in the text, "…" for what is between them. */
  readonly said: string;
}

/**
 * Reads a text by lists of words.
 *
 * @example understand('I was charged twice', english).risks // [{ risk: 'failed-transaction', severity: 'P2', said: 'charged twice' }]
 */
export function understand(text: string, words: WordLists): Understanding {
  const clauses = clausesOf(text, words.groups);
  const reports = clauses.filter((clause) => !matchAny(clause, words.calm));
  const without = (list: readonly Clause[], patterns: readonly Pattern[]) =>
    list.map((clause) => masked(clause, patterns, words.groups));
  const risky = without(reports, words.harmless);
  return {
    risks: words.risks.flatMap(({ risk, severity, patterns }) =>
      find(risky, patterns).map((said) => ({ risk, severity, said })),
    ),
    wantsHuman: find(without(clauses, words.notHuman), words.human),
    problem: find(clauses, words.problem).length > 0,
    calm: reports.length < clauses.length,
    angry: find(clauses, words.angry),
    legalThreat: find(reports, words.legalThreat),
    frustrated: find(clauses, words.frustrated),
    ownAccount: find(clauses, words.ownAccount),
    sensitive: find(clauses, words.sensitive),
    paying: find(clauses, words.paying).length > 0,
    amounts: readAmounts(text, words.currencies),
  };
}

/** What the first pattern says that is found; nothing when none is. */
export function find(clauses: readonly Clause[], patterns: readonly Pattern[]): readonly string[] {
  for (const clause of clauses) {
    const found = matchAny(clause, patterns);
    if (found) return [quote(clause, found)];
  }
  return [];
}

/** The clause with gaps for words that only look like what is sought; what else is said in it still counts. */
function masked(clause: Clause, patterns: readonly Pattern[], groups: Groups): Clause {
  const { words } = clause;
  const found = matchAny(clause, patterns);
  if (!found?.some((place) => words[place])) return clause;
  return masked(
    clauseOf(
      words.map((word, place) => (found.includes(place) ? '' : word)),
      groups,
    ),
    patterns,
    groups,
  );
}

function quote({ words }: Clause, places: readonly number[]): string {
  return words
    .map((word, place) => (places.includes(place) ? word : '…'))
    .join(' ')
    .replace(/(?: …)+/g, ' …')
    .replace(/^[… ]+|[… ]+$/g, '');
}
