import { wordAt } from './dictionary.ts';
import { createReader } from './bytes.ts';
import { borderCode, VARIANT, written } from './textCodes.ts';
import type { PackedTexts, SearchIndex } from './indexFormat.ts';

/** The texts of one article, as they were written. */
export function shownTexts(index: SearchIndex, texts: PackedTexts, doc: number): string[] {
  const { tokens, ways, gaps, table } = texts;
  const way = createReader(ways, texts.wayStarts[doc]).number;
  const gap = createReader(gaps, texts.gapStarts[doc]).number;
  let at = texts.starts[doc] ?? 0;
  return Array.from({ length: texts.counts[doc] ?? 0 }, () => {
    let text = '';
    for (let first = true; ; first = false) {
      const token = tokens[at++] ?? 0;
      text += table.at(borderCode(gap(), first || !token));
      if (!token) return text;
      const how = borderCode(way(), first);
      const word = wordAt(index.bands, token - 1);
      text +=
        how < VARIANT
          ? written(word, how)
          : (index.variantTexts[(index.variants.get(token - 1) ?? 0) + how - VARIANT] ?? word);
    }
  });
}

export const titleOf = (index: SearchIndex, doc: number): string =>
  index.texts[0] ? (shownTexts(index, index.texts[0], doc)[0] ?? '') : '';
