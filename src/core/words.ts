/** The words of one language that triggers and measures look for. Phrases match by stem, words in order. */
export interface WordLists {
  readonly stopWords: ReadonlySet<string>;
  /** Words of a blocker, an outage, a data problem, a failed transaction, a break-in. */
  readonly urgent: readonly string[];
  /** Phrases that make a question of words of risk: "how to prevent data loss" is not an emergency. */
  readonly calm: readonly string[];
  /** A wish: "talk to", "speak with". Counts with one of `people` behind it. Never a word that is a noun as well. */
  readonly contactVerbs: readonly string[];
  readonly people: readonly string[];
  /** Wishes that need nothing else: "contact support". */
  readonly humanPhrases: readonly string[];
  /** Phrases with people in them that are no wish for one: "are you a human". The longest first. */
  readonly notHuman: readonly string[];
  /** Words that say that something is wrong: "error", "cannot". */
  readonly problem: readonly string[];
}
