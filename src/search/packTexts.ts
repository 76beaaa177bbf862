import type { DictionaryBuilder } from './buildDictionary.ts';
import { createWriter, type ByteWriter } from './byteWriter.ts';
import { borderCode, VARIANT } from './textCodes.ts';
import { wayOf } from './wayOf.ts';
import { words } from './words.ts';

/**
 * Packs texts as numbers. A word is its place in the dictionary, so that a text needs little more than a byte a
 * word, and so that a browser can build its lists of articles and compare headings with a query without reading
 * one letter. What is lost by that, how each word was written and what stood between, is kept beside it:
 *
 *     "Pay with iPhone."   words  12 87 203 0      0 ends a text
 *                          ways   0  0  3          the usual one (a capital first, then lower), and its first variant
 *                          gaps   0  0  0   2      0 is the usual one: a space, nothing at both ends; 2 is "."
 */
export interface TextPacker {
  add(text: string): void;
  /** Adds words that are never shown, so that ways and gaps are not kept. */
  addWords(list: readonly string[]): void;
  write(to: ByteWriter): void;
}

/** @param dictionary gives the number of a folded word, and the list of its other ways to be written, which is added to */
export function createTextPacker({
  idOf,
  variantsOf,
}: Pick<DictionaryBuilder, 'idOf' | 'variantsOf'>): TextPacker {
  const [ids, ways, gaps] = [createWriter(), createWriter(), createWriter()];
  const table = new Map([
    [' ', 0],
    ['', 1],
  ]);
  const gap = (text: string, atBorder: boolean): void => {
    const known = table.get(text) ?? table.size;
    table.set(text, known);
    gaps.number(borderCode(known, atBorder));
  };
  return {
    add(text) {
      let end = 0;
      words(text).forEach(({ word, start, end: to }, i) => {
        gap(text.slice(end, start), i === 0);
        end = to;
        const token = text.slice(start, to);
        const way = wayOf(word, token);
        ways.number(way === VARIANT ? VARIANT + place(variantsOf(word), token) : borderCode(way, i === 0));
        ids.number(idOf(word) + 1);
      });
      gap(text.slice(end), true);
      ids.number(0);
    },
    addWords(list) {
      for (const word of list) ids.number(idOf(word) + 1);
      ids.number(0);
    },
    write(to) {
      to.texts([...table.keys()]);
      for (const stream of [ids, ways, gaps]) to.bytes(stream.done());
    },
  };
}

function place(variants: string[], token: string): number {
  const at = variants.indexOf(token);
  return at < 0 ? variants.push(token) - 1 : at;
}
