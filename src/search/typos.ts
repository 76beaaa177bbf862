import { letterMask, type Band } from './dictionary.ts';

/** Fewer letters than these are not stretched by one edit, or by two. */
const ONE_EDIT = 4;
const TWO_EDITS = 8;
const LONGEST = 32;

/**
 * Edits between two words: a letter more, less or another, or two neighbours that changed places. What both begin
 * with costs nothing; where they part, each kind of edit is tried, as often as `max` allows.
 *
 * @returns more than `max` where there are more
 * @example
 * editDistance('recieve', 'receive', 2) // 1
 */
export function editDistance(a: string, b: string, max: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (!x || !y || !max) return x || y ? Math.max(x.length, y.length) : 0;
  const swapped = x[0] === y[1] && x[1] === y[0];
  return (
    1 +
    Math.min(
      editDistance(x.slice(1), y.slice(1), max - 1),
      editDistance(x.slice(1), y, max - 1),
      editDistance(x, y.slice(1), max - 1),
      swapped ? editDistance(x.slice(2), y.slice(2), max - 1) : max,
    )
  );
}

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
