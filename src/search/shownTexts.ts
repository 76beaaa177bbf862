import type { Mark } from '../core/article.ts';
import { createReader } from './bytes.ts';
import { wordAt } from './dictionary.ts';
import { borderCode, VARIANT, written } from './textCodes.ts';
import type { PackedTexts, SearchIndex } from './indexFormat.ts';

/** A text as it was written, and the places of its words that were found. */
export interface ShownText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Says of a word of the index whether it was found. */
export type IsFound = (id: number) => boolean;

/** Shows one text of an article, or that and all that follow it as one. */
export function shownText(
  index: SearchIndex,
  texts: PackedTexts,
  doc: number,
  { from, toEnd, isFound }: { readonly from: number; readonly toEnd?: boolean; readonly isFound?: IsFound },
): ShownText {
  const { tokens, ways, gaps, table } = texts;
  const way = createReader(ways, texts.wayStarts[doc]).number;
  const gap = createReader(gaps, texts.gapStarts[doc]).number;
  const marks: Mark[] = [];
  const last = toEnd ? (texts.counts[doc] ?? 0) - 1 : from;
  let at = texts.starts[doc] ?? 0;
  let result = '';
  for (let text = 0; text <= last; text++) {
    for (let first = true; ; first = false) {
      const token = tokens[at++] ?? 0;
      const between = gap();
      if (text >= from) result += table.at(borderCode(between, first || !token));
      if (!token) break;
      const how = way();
      if (text < from) continue;
      const start = result.length;
      result += writtenWord(index, token - 1, borderCode(how, first));
      if (isFound?.(token - 1)) marks.push([start, result.length]);
    }
  }
  return { text: result, marks };
}

const writtenWord = ({ bands, variants }: SearchIndex, id: number, how: number): string =>
  variants.get(id)?.split(' ')[how - VARIANT] ?? written(wordAt(bands, id), how);

export const titleOf = (index: SearchIndex, doc: number): string =>
  index.texts[0] ? shownText(index, index.texts[0], doc, { from: 0 }).text : '';
