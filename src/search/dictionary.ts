import { STEP, type ByteReader } from './bytes.ts';

/**
 * A sorted stretch of the dictionary. There are a few: the most frequent words have the lowest numbers, because
 * those take one byte; and words of the first part come before those of the rest.
 */
export interface Band {
  /** Number of its first word. */
  readonly first: number;
  readonly words: readonly string[];
  /** Which letters each word has: see `letterMask`. */
  readonly masks: Int32Array;
}

/**
 * One bit for each letter that a word has. An edit changes at most two bits, so that most words of a dictionary
 * are out after one comparison of numbers.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/**
 * Sorted words share their beginnings, so of each is stored how much of the one before it begins with, and what is
 * new.
 */
export function* readBand(from: ByteReader, first: number): Generator<undefined, Band> {
  const shared = from.bytes();
  const rest = from.texts();
  const words: string[] = [];
  const masks = new Int32Array(rest.length);
  let word = '';
  for (let i = 0; i < rest.length; i++) {
    if (!(i % STEP)) yield;
    words.push((word = word.slice(0, shared[i]) + rest.at(i)));
    masks[i] = letterMask(word);
  }
  return { first, words, masks };
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
