import { BODY_TIMES, SENTENCE, type SearchIndex, type Unmeasured } from './indexFormat.ts';
import { wordAt, wordsOf } from './dictionary.ts';
import { FIELD_WEIGHTS, LENGTH_SHARES, STOP_WORD } from './parameters.ts';

/** How rare a word is: 0.1 for one that is everywhere, 8 for one in a few of ten thousand articles. */
export const rarityOf = (found: number, of: number): number =>
  Math.log(1 + (of - found + 0.5) / (found + 0.5));

/** Measures what ranking needs of the texts that are there: the rarity of words, the lengths of fields. */
export function measure(index: Unmeasured): Pick<SearchIndex, 'gains' | 'rarity'> {
  const { lengths, stop, bands, bodySizes, size, spread } = index;
  const gain = (field: number, sizes: Float32Array, times = 1): Float32Array => {
    const average = sizes.reduce((sum, one) => sum + one, 0) / size || 1;
    const [weight, share] = [FIELD_WEIGHTS[field] ?? 0, LENGTH_SHARES[field] ?? 0];
    return sizes.map((one) => (times * weight) / (1 - share + (share * one) / average));
  };
  const gains = [
    ...lengths.map((sizes, field) => gain(field, sizes)),
    ...[1, ...BODY_TIMES].map((times) => gain(SENTENCE, bodySizes, times)),
  ];

  const known = new Float32Array(wordsOf(bands));
  const rarity = (word: number): number =>
    (known[word] ||= rarityOf(spread[word] ?? 0, size) * (stop.has(wordAt(bands, word)) ? STOP_WORD : 1));
  return { gains, rarity };
}
