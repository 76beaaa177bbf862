/*
 * What ranking weighs. All figures were found by trying, one after the other, on the questions of four help centres; a
 * change was kept where it helped all questions and neither half of them lost. Lists go by field: title, headings,
 * aliases, address and tags, then body; for the second look: the name in the address, then sentences.
 */

/** What one occurrence counts. */
export const FIELD_WEIGHTS = [27, 9, 9, 3, 0.853] as const;
/** How much a long field takes from that: 0 nothing, 1 its share. */
export const LENGTH_SHARES = [0.39, 0.444, 0.6, 0.3, 0.556] as const;
/** Occurrences of this weight count half; so one word that is everywhere in an article cannot decide alone. */
export const SATURATION = 2;
/** Times the rarity of words that carry no meaning. */
export const STOP_WORD = 0.57;
/** Power of the share of the query that an article has. */
export const COVERAGE_POWER = 0.94;

/** How sure it is that a word of the docs is meant, where it is not the very word of the query. */
export const STEM = 0.659;
export const COMPLETION = 1.03;
export const SYNONYM = 0.3;
export const HALF = 0.9;
/** A typo in a word of four letters, which often is a neighbour of another. */
export const SHORT_TYPO = 0.6;
export const TWO_EDITS = 0.19;
/** Times this, where the first letter differs: people seldom mistype it. */
export const FIRST_LETTER = 0.63;
/** So many words an unfinished word may become, the shortest first. */
export const COMPLETIONS = 40;

/** So many of the best get the second look. */
export const SECOND_LOOK = 60;
/** In it, powers of the share of the query that a text has, and of the share of the text that the query has. */
export const QUERY_POWERS = [0.4, 0.675, 0.3, 0.3, 0.5] as const;
export const TEXT_POWERS = [1.23, 1.1, 1.1, 1.43, 0.625] as const;
/** Added for words that follow each other as in the query. */
export const IN_ORDER = 1.22;
export const FIT_WEIGHTS = [0.6, 0.35, 0.6, 0.5, 0.25] as const;
/** What a heading and a sentence add whatever the title says. */
export const BESIDE = 0.05;
/** How much of what other texts add a good title takes away. */
export const ECLIPSE = 1.44;
