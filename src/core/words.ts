/** The words of one language that triggers and measures look for. Phrases match by stem, words in order. */
export interface WordLists {
  readonly stopWords: ReadonlySet<string>;
  /** Words of a blocker, an outage, a data problem, a failed transaction, a break-in. */
  readonly urgent: readonly string[];
  /** Beginnings that make a question of urgent words: "how to prevent data loss" is not an emergency. */
  readonly calm: readonly string[];
  /** A wish: "talk to", "speak with". Counts with one of `people` behind it. */
  readonly contactVerbs: readonly string[];
  readonly people: readonly string[];
  /** Wishes that need nothing else: "contact support". */
  readonly humanPhrases: readonly string[];
  /** Questions about people that are no wish for one: "are you a human". */
  readonly notHuman: readonly string[];
  /** Words that say that something is wrong: "error", "cannot". */
  readonly problem: readonly string[];
}
