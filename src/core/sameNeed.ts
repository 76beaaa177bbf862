import { readAsked, type Asked, type ReadAsked } from './askedWords.ts';
import type { ShownResult } from './events.ts';
import { likeness, type AskedWord } from './likeWords.ts';
import { normalise } from './text.ts';
import type { NeedWords } from './words.ts';

export interface SameNeedContext {
  readonly words: NeedWords;
  /** The best results that each of the two searches showed, where known. */
  readonly results?: readonly [readonly ShownResult[], readonly ShownResult[]];
  /** How telling a stem is on this site, from 0 (in every article) to 1; undefined where the index does not know it. */
  readonly weigh?: (stem: string) => number | undefined;
  /** What reads a query, where somebody remembers what was read. */
  readonly read?: ReadAsked;
}

/** A result counts as common ground only where it really covers the query, not where it is the best of a bad lot. */
const REAL_COVERAGE = 0.5;

/** Result lists that lead to the same places count this much: two of the best three are enough without words. */
const RESULTS_WEIGHT = 0.5;

/** From this score on, two queries that stand alone ask for the same. */
const SAME = 0.33;

/** Of a sentence that consists of function words this much of the score is taken: it says all that is meant. */
const SPOKEN_COST = 0.7;

/** Nothing more is taken from where this share of the words makes the sentence. */
const SPOKEN_MOST = 0.6;

/** Taken, as a share, where both name something to do and not the same: "export" and "delete" a project. */
const OTHER_DOING_COST = 0.3;

/**
 * Whether two queries ask for the same thing, perhaps in other words.
 *
 * The text score is the mean of containment (shared words over the shorter query) and Jaccard (shared over all words):
 * containment alone joins "invoice" with everything, Jaccard alone misses a query that grew. Words are shared by form,
 * spelling or meaning; common words count little, and it takes one telling word. A whole sentence must share more than
 * keywords must. Where the words differ, two result lists that lead to the same places are the evidence that text lacks.
 *
 * @returns `score` from 0 to 1, and `same` from .33 on: precision .86 at a recall of .74 over 9,808 pairs
 *   of ten sources (`npm run evaluate`)
 * @example sameNeed('refund not arrived', 'my refund never arrived', { words }) // { same: true, … }
 */
export function sameNeed(a: string, b: string, context: SameNeedContext): { same: boolean; score: number } {
  const score = Math.min(1, textScore(a, b, context) + RESULTS_WEIGHT * resultScore(context.results));
  return { same: score >= SAME, score };
}

function textScore(a: string, b: string, context: SameNeedContext): number {
  const read = context.read ?? ((text) => readAsked(text, context.words, context.weigh));
  let left = read(a);
  let right = read(b);
  const pairs = (asked: Asked) => asked.said.slice(1).map((word, at) => `${asked.said[at] ?? ''}${word}`);
  const joinedLeft = pairs(right).filter((word) => left.said.includes(word));
  const joinedRight = pairs(left).filter((word) => right.said.includes(word));
  if (joinedLeft.length) right = readAsked(b, context.words, context.weigh, new Set(joinedLeft));
  if (joinedRight.length) left = readAsked(a, context.words, context.weigh, new Set(joinedRight));
  if (left.words.length === 0 || right.words.length === 0) return normalise(a) === normalise(b) ? 1 : 0;

  const ofLeft = met(left.words, right.words, context.words.endings);
  const ofRight = met(right.words, left.words, context.words.endings);
  if (ofLeft.shared === ofLeft.all && ofRight.shared === ofRight.all) return 1;
  const shared = (ofLeft.shared + ofRight.shared) / 2;
  const containment = Math.max(ofLeft.shared / ofLeft.all, ofRight.shared / ofRight.all);
  const jaccard = shared / (ofLeft.all + ofRight.all - shared);
  const spoken = Math.min(SPOKEN_MOST, left.spoken, right.spoken);
  return (
    ((containment + jaccard) / 2) *
    Math.min(1, shared) *
    (1 - SPOKEN_COST * spoken) *
    (doOther(left.words, right.words) ? 1 - OTHER_DOING_COST : 1)
  );
}

/** The weight of all words, and of those that the other query has too. */
function met(words: readonly AskedWord[], others: readonly AskedWord[], endings: RegExp) {
  let all = 0;
  let shared = 0;
  for (const word of words) {
    all += word.weight;
    let best = 0;
    for (const other of others) best = Math.max(best, likeness(word, other, endings));
    shared += word.weight * best;
  }
  return { all, shared };
}

function doOther(left: readonly AskedWord[], right: readonly AskedWord[]): boolean {
  const doing = (words: readonly AskedWord[]) =>
    words.map(({ meaning }) => meaning).filter((meaning) => meaning.startsWith('!'));
  const done = doing(left);
  const other = doing(right);
  return done.length > 0 && other.length > 0 && !done.some((meaning) => other.includes(meaning));
}

function resultScore(results: SameNeedContext['results']): number {
  if (!results) return 0;
  const [left, right] = results.map((list) =>
    list
      .slice(0, 3)
      .filter((result) => result.coverage >= REAL_COVERAGE)
      .map((result) => result.url),
  );
  if (!left?.length || !right?.length) return 0;
  const shared = left.filter((url) => right.includes(url)).length;
  return shared / Math.max(left.length, right.length);
}
