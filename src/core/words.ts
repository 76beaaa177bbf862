import type { Severity } from '../schema/handoff.ts';
import type { Groups } from './clauses.ts';
import type { Pattern } from './patterns.ts';

/** What is at risk; `none` where nothing is. */
export type Risk = 'none' | 'security' | 'failed-transaction' | 'blocker' | 'access';

/** What is known of the words of one language when two questions are compared. */
export interface NeedWords {
  /** Stems of words that say how something is asked, not what about: "how do I", "is it possible to". */
  readonly stopWords: ReadonlySet<string>;
  /** Stems of words that are said in half of all questions and tell little: "account", "wrong". */
  readonly commonWords: ReadonlySet<string>;
  /** A name for what a stem means, where several mean it; it begins with `!` for something to do. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** The words of one language that triggers and measures look for. What a pattern is: see `Pattern`. */
export interface WordLists extends NeedWords {
  /** Words that say that something is wrong: "error", "cannot". */
  readonly problem: readonly Pattern[];
  /** Words that mean the same to patterns. */
  readonly groups: Groups;
  /** The worst first. `none` is urgency without a risk that could be named. */
  readonly risks: readonly RiskWords[];
  /** What only looks like a risk: "drop-down menu". */
  readonly harmless: readonly Pattern[];
  /** What makes a question of words of risk: "how to prevent data loss" is not an emergency. */
  readonly calm: readonly Pattern[];
  /** A wish for a person, and what only looks like one: "are you a human". */
  readonly human: readonly Pattern[];
  readonly notHuman: readonly Pattern[];
  /** Abuse, or fury. */
  readonly angry: readonly Pattern[];
  /** A threat with the law. */
  readonly legalThreat: readonly Pattern[];
  /** That it still does not work. */
  readonly frustrated: readonly Pattern[];
  /** That somebody should look at this very account. */
  readonly ownAccount: readonly Pattern[];
  /** Payment, the law, security or privacy. */
  readonly sensitive: readonly Pattern[];
  /** Money that is asked back, or was taken. */
  readonly paying: readonly Pattern[];
  /** ISO 4217 codes by the words for them, singular: `{ dollar: 'USD' }`. */
  readonly currencies: Readonly<Record<string, string>>;
}

export interface RiskWords {
  readonly risk: Risk;
  readonly severity: Severity;
  readonly patterns: readonly Pattern[];
}
