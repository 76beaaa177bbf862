/** What is known of the words of one language when two questions are compared. */
export interface NeedWords {
  /** Stems of words that say how something is asked, not what about: "how do I", "is it possible to". */
  readonly stopWords: ReadonlySet<string>;
  /** Stems of words that are said in half of all questions and tell little: "account", "wrong". */
  readonly commonWords: ReadonlySet<string>;
  /** A name for what a stem means, where several mean it; it begins with `!` for something to do. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** The words of one language that triggers and measures look for. Phrases match by stem, words in order. */
export interface WordLists extends NeedWords {
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
