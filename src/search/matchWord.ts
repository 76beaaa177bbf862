import Fuse from 'fuse.js/min-basic';
import type { IndexedWord, SearchIndex } from './indexFormat.ts';
import { isOneEdit } from './oneEdit.ts';
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
 *
 * fuse.js searches the vocabulary and not the articles, because there it is good: short texts, no chance hits
 * inside long ones, one scan for an unknown word in place of one for each field. What it proposes is checked
 * letter by letter: to its Bitap a swap is two errors, and with two errors four letters are any word. So the
 * basic build is enough (7.2 kB gzip; with its token search 9.1), and words are put together in `search`.
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

  // One edit leaves the first letter alone or the last one.
  const near = index.vocabulary.filter(
    (entry) =>
      Math.abs(entry.word.length - size) < 2 &&
      (entry.word[0] === word[0] || entry.word.at(-1) === word.at(-1)),
  );
  return new Fuse(near, { keys: ['word'], threshold: 2 / size })
    .search(word)
    .filter(({ item }) => isOneEdit(word, item.word))
    .map(({ item: entry }) => ({ entry, sure: 0.7, covers: size < 6 ? 0.5 : 1 }));
}
