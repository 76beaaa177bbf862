import type { ReadAsked } from './askedWords.ts';
import { isForm } from './likeWords.ts';
import { normalise } from './text.ts';

/** Someone who adds words within this time is still typing the same try (ms). */
const SAME_TRY_MS = 10_000;

/**
 * The different wordings among queries: one that merely continues, shortens or corrects the one before it
 * ("refu" → "refund", "invoce" → "invoice") is the same try, not another wording.
 */
export function wordings<T extends { readonly query: string; readonly at: number }>(
  searches: readonly T[],
  read: ReadAsked,
): readonly T[] {
  const kept: T[] = [];
  for (const search of searches) {
    const text = normalise(search.query);
    const asked = read(text).words;
    const known = kept.findIndex((other) => {
      const earlier = normalise(other.query);
      const continues = earlier.startsWith(text) || text.startsWith(earlier);
      if (earlier === text || (continues && search.at - other.at < SAME_TRY_MS)) return true;
      const others = read(earlier).words;
      return (
        asked.length === others.length &&
        asked.length > 0 &&
        asked.every((word) => others.some((other) => isForm(word, other)))
      );
    });
    if (known < 0) kept.push(search);
    // The fuller text of one try stands for it, so that evidence shows what was meant.
    else if (text.length > normalise(kept[known]?.query ?? '').length) kept[known] = search;
  }
  return kept;
}
