import { letterMask } from './typos.ts';

/**
 * A sorted stretch of the dictionary. There are a few: the most frequent words have the lowest numbers, because
 * those take one byte; and words of the first part come before those of the rest.
 */
export interface Band {
  /** Number of its first word. */
  readonly first: number;
  readonly words: readonly string[];
  /** Which letters a word has, one bit each. */
  masks(): Int32Array;
}

export function createBand(first: number, words: readonly string[]): Band {
  let masks: Int32Array | undefined;
  return { first, words, masks: () => (masks ??= Int32Array.from(words, letterMask)) };
}

/** Where a word stands in a sorted list, or would stand. */
function lowerBound(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The number of a word; -1 where it is not known. */
export function findWord(bands: readonly Band[], word: string): number {
  for (const { first, words } of bands) {
    const at = lowerBound(words, word);
    if (words[at] === word) return first + at;
  }
  return -1;
}

/** Calls with each word that begins so. */
export function withPrefix(
  bands: readonly Band[],
  prefix: string,
  visit: (word: string, id: number) => void,
): void {
  for (const { first, words } of bands) {
    for (let i = lowerBound(words, prefix); i < words.length; i++) {
      const word = words[i] ?? '';
      if (!word.startsWith(prefix)) break;
      visit(word, first + i);
    }
  }
}

/** How many words there are in all bands. */
export function wordsOf(bands: readonly Band[]): number {
  const last = bands.at(-1);
  return last ? last.first + last.words.length : 0;
}

/** A word by its number. */
export function wordAt(bands: readonly Band[], id: number): string {
  const band = bands.find(({ first, words }) => id < first + words.length);
  return band?.words[id - band.first] ?? '';
}
