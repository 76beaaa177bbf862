import type { ShownResult } from './events.ts';
import { alike, contentStems, normalise, remember, type StemsOf } from './text.ts';
import type { WordLists } from './words.ts';

export interface SameNeedContext {
  readonly words: Pick<WordLists, 'stopWords'>;
  /** The best results that each of the two searches showed, where known. */
  readonly results?: readonly [readonly ShownResult[], readonly ShownResult[]];
  /** The stems that carry meaning, where somebody remembers them. */
  readonly stems?: StemsOf;
}

/** A result counts as common ground only where it really covers the query, not where it is the best of a bad lot. */
const REAL_COVERAGE = 0.5;

/**
 * Whether two queries ask for the same thing, perhaps in other words.
 *
 * The text score is the mean of containment (shared words over the shorter query) and Jaccard (shared over
 * all words): containment alone joins "invoice" with everything, Jaccard alone misses a query that grew.
 * Where the words differ, two result lists that lead to the same places are the evidence that text lacks.
 *
 * @returns `score` from 0 to 1, and `same` from 0.5 on.
 * @example sameNeed('refund not arrived', 'my refund never arrived', { words }) // { same: true, … }
 */
export function sameNeed(a: string, b: string, context: SameNeedContext): { same: boolean; score: number } {
  const score = Math.min(1, textScore(a, b, context) + 0.75 * resultScore(context.results));
  return { same: score >= 0.5, score };
}

function textScore(a: string, b: string, context: SameNeedContext): number {
  const stems = context.stems ?? ((text) => contentStems(text, context.words.stopWords));
  const left = stems(a);
  const right = stems(b);
  if (left.length === 0 || right.length === 0) return normalise(a) === normalise(b) ? 1 : 0;
  const shared = left.filter((word) => right.some((other) => alike(word, other))).length;
  const containment = shared / Math.min(left.length, right.length);
  const jaccard = shared / (left.length + right.length - shared);
  return (containment + jaccard) / 2;
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

/** Someone who adds words within this time is still typing the same try (ms). */
const SAME_TRY_MS = 10_000;

/**
 * The different wordings among queries: one that merely continues, shortens or corrects the one before it
 * ("refu" → "refund", "invoce" → "invoice") is the same try, not another wording.
 */
export function wordings<T extends { readonly query: string; readonly at: number }>(
  searches: readonly T[],
  words: Pick<WordLists, 'stopWords'>,
): readonly T[] {
  const kept: T[] = [];
  const stemsOf = remember((text) => contentStems(text, words.stopWords));
  for (const search of searches) {
    const text = normalise(search.query);
    const stems = stemsOf(text);
    const known = kept.findIndex((other) => {
      const earlier = normalise(other.query);
      const continues = earlier.startsWith(text) || text.startsWith(earlier);
      if (earlier === text || (continues && search.at - other.at < SAME_TRY_MS)) return true;
      const otherStems = stemsOf(earlier);
      return (
        stems.length === otherStems.length &&
        stems.every((stem) => otherStems.some((candidate) => alike(stem, candidate)))
      );
    });
    if (known < 0) kept.push(search);
    // The fuller text of one try stands for it, so that evidence shows what was meant.
    else if (text.length > normalise(kept[known]?.query ?? '').length) kept[known] = search;
  }
  return kept;
}
