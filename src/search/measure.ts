import type { Unmeasured } from './indexFormat.ts';
import { findWord } from './dictionary.ts';
import { FIELD_WEIGHTS, LENGTH_SHARES, STOP_WORD } from './parameters.ts';

/** How rare a word is: 0.1 for one that is everywhere, 8 for one in a few of ten thousand articles. */
export const rarityOf = (found: number, of: number): number =>
  Math.log(1 + (of - found + 0.5) / (found + 0.5));

/** What one word counts in each field of each article; and makes rarity less where a word carries no meaning. */
export function* measure({
  lengths,
  stop,
  bands,
  rarity,
  size,
}: Unmeasured): Generator<undefined, Float32Array[]> {
  for (const word of stop) {
    const id = findWord(bands, word);
    if (id >= 0) rarity[id] = (rarity[id] ?? 0) * STOP_WORD;
  }
  const gains: Float32Array[] = [];
  for (const sizes of lengths) {
    yield;
    const average = sizes.reduce((sum, one) => sum + one, 0) / size || 1;
    const [weight = 0, share = 0] = [FIELD_WEIGHTS[gains.length], LENGTH_SHARES[gains.length]];
    gains.push(sizes.map((one) => weight / (1 - share + (share * one) / average)));
  }
  return gains;
}
