import type { SearchIndex, Unmeasured } from './indexFormat.ts';
import { findWord } from './dictionary.ts';
import { FIELD_WEIGHTS, LENGTH_SHARES, STOP_WORD } from './parameters.ts';

/** How rare a word is: 0.1 for one that is everywhere, 8 for one in a few of ten thousand articles. */
export const rarityOf = (found: number, of: number): number =>
  Math.log(1 + (of - found + 0.5) / (found + 0.5));

/** Measures what ranking needs of the texts that are there: what stop words count, and one word of each field. */
export function measure({ lengths, stop, bands, rarity, size }: Unmeasured): Pick<SearchIndex, 'gains'> {
  for (const word of stop) {
    const id = findWord(bands, word);
    if (id >= 0) rarity[id] = (rarity[id] ?? 0) * STOP_WORD;
  }
  const gains = lengths.map((sizes, field) => {
    const average = sizes.reduce((sum, one) => sum + one, 0) / size || 1;
    const [weight, share] = [FIELD_WEIGHTS[field] ?? 0, LENGTH_SHARES[field] ?? 0];
    return sizes.map((one) => weight / (1 - share + (share * one) / average));
  });
  return { gains };
}
