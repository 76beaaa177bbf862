import type { Severity } from '../schema/handoff.ts';
import { clausesOf, withoutWords, type Clause } from './clauses.ts';
import { matchAny, type Pattern } from './patterns.ts';
import type { Risk, WordLists } from './words.ts';

/** What a text says about how its writer is doing, with the words that say so. */
export interface Understanding {
  /** What is at risk, the worst first. `none` is mere urgency: "asap". */
  readonly risks: readonly Finding[];
  /** The words of a wish for a person, of abuse or fury, of a threat with the law. */
  readonly wantsHuman: readonly string[];
  readonly angry: readonly string[];
  readonly legalThreat: readonly string[];
  /** It asks about a risk rather than reports one: "how to prevent data loss". */
  readonly calm: boolean;
}

export interface Finding {
  readonly risk: Risk;
  readonly severity: Severity;
  /** As it stands in the text, "…" for words between. */
  readonly said: string;
}

/**
 * Reads a text by lists of words.
 *
 * @example understand('I was charged twice', english).risks // [{ risk: 'failed-transaction', severity: 'P2', said: 'charged twice' }]
 */
export function understand(text: string, words: WordLists): Understanding {
  const clauses = clausesOf(text, words.groups);
  const plain = clauses.filter((clause) => !matchAny(clause, words.calm));
  const risky = plain.map((clause) => masked(clause, words.harmless, words));
  const risks = words.risks.flatMap(({ risk, severity, patterns }): Finding[] =>
    said(risky, patterns).slice(0, 1).map((words) => ({ risk, severity, said: words })),
  );
  return {
    risks,
    wantsHuman: said(
      clauses.map((clause) => masked(clause, words.notHuman, words)),
      words.human,
    ),
    angry: said(clauses, words.angry),
    legalThreat: said(clauses, words.legalThreat),
    calm: plain.length < clauses.length,
  };
}

/** What the first pattern found in each clause. */
function said(clauses: readonly Clause[], patterns: readonly Pattern[]): string[] {
  return clauses.flatMap((clause) => {
    const found = matchAny(clause, patterns);
    return found ? [quote(clause, found)] : [];
  });
}

/** The clause without words that only look like what is sought; what else is said in it still counts. */
function masked(clause: Clause, patterns: readonly Pattern[], words: WordLists): Clause {
  const found = matchAny(clause, patterns);
  return found ? masked(withoutWords(clause, found, words.groups), patterns, words) : clause;
}

/** The words at these places, in the order of the text. */
export function quote({ words }: Clause, places: readonly number[]): string {
  const sorted = [...new Set(places)].filter((place) => words[place]).sort((a, b) => a - b);
  return sorted
    .map((place, index) => {
      const isNext = index === 0 || place === (sorted[index - 1] ?? 0) + 1;
      return `${isNext ? ' ' : ' … '}${words[place] ?? ''}`;
    })
    .join('')
    .trim();
}
