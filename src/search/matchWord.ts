import { withinOneEdit } from '../core/text.ts';
import type { IndexedWord, SearchIndex } from './indexFormat.ts';

import { stem } from './stem.ts';

/** A word of the index that a word of the query stands for. */
export interface WordMatch {
  readonly entry: IndexedWord;
  /** 1 for the word itself, less for others. */
  readonly sure: number;
  /**
   * How much of the query's word counts as covered: 1, but half where one edit in a short word may be chance.
   * The same for all matches of one word.
   */
  readonly covers: number;
}

/**
 * The words of an index that one word of a query stands for: itself, words of the same root, longer words
 * that it begins where it is still being typed, and typos only where there is nothing else; or "form" would
 * find "from".
 */
export function matchWord(index: SearchIndex, word: string, unfinished: boolean): WordMatch[] {
  const family = index.families.get(stem(word)) ?? [];
  const found = family.map((entry) => ({ entry, sure: entry.word === word ? 1 : 0.6, covers: 1 }));
  const size = word.length;
  if (unfinished && size > 1) {
    for (const entry of index.vocabulary)
      if (entry.word.startsWith(word))
        found.push({ entry, sure: Math.max(0.4, size / entry.word.length), covers: 1 });
  }
  if (found.length || size < 4 || size > 32) return found;

  return index.vocabulary
    .filter((entry) => Math.abs(entry.word.length - size) < 2 && withinOneEdit(word, entry.word))
    .map((entry) => ({ entry, sure: 0.7, covers: size < 6 ? 0.5 : 1 }));
}
