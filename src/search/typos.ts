import { letterMask, type Band } from './dictionary.ts';
import { editDistance } from './editDistance.ts';

/** Fewer letters than these are not stretched by one edit, or by two. */
const ONE_EDIT = 4;
const TWO_EDITS = 8;
const LONGEST = 32;

/**
 * Calls with each word of the dictionary that is one edit away, or two where the word is long; and with 0 edits for
 * each that ends with it, as people often type the second half of a compound.
 */
export function withTypo(
  bands: readonly Band[],
  typed: string,
  visit: (word: string, id: number, edits: number) => void,
): void {
  const size = typed.length;
  const max = size > LONGEST || size < ONE_EDIT ? 0 : size < TWO_EDITS ? 1 : 2;
  if (!max) return;
  const mask = letterMask(typed);
  for (const { first, words, masks } of bands) {
    for (let i = 0; i < masks.length; i++) {
      const word = words[i] ?? '';
      if (size > ONE_EDIT && word.endsWith(typed)) visit(word, first + i, 0);
      else if (Math.abs(word.length - size) <= max && fewBits((masks[i] ?? 0) ^ mask, 2 * max)) {
        const edits = editDistance(typed, word, max);
        if (edits <= max) visit(word, first + i, edits);
      }
    }
  }
}

function fewBits(bits: number, most: number): boolean {
  while (bits && most--) bits &= bits - 1;
  return !bits;
}
