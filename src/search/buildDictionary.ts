import type { ByteWriter } from './bytes.ts';
import { compoundParts } from './compounds.ts';
import { parts, words } from './words.ts';

/** So many of the most frequent words of the first part have numbers of one byte. */
const FREQUENT = 127;

/** What one part of an index brings: texts that are shown, and words that are only searched. */
export interface PartTexts {
  readonly texts: readonly string[];
  readonly words: readonly string[];
}

/**
 * The words of an index, numbered in the order of their bands: the most frequent of the first part, its others, then
 * for each later part those that are new in it.
 */
export interface DictionaryBuilder {
  words(): Iterable<string>;
  idOf(word: string): number;
  /** Other ways in which a word is written, as far as they are known. */
  variantsOf(word: string): string[];
  readonly size: number;
  /** Writes the bands of a part, their variants and their parts; after its texts, which bring the variants. */
  writePart(part: number, to: ByteWriter): void;
}

export function buildDictionary(all: readonly PartTexts[], lang: string): DictionaryBuilder {
  const madeOf = new Map<string, Set<string>>();
  const madeOfAdd = (word: string, part: string): void =>
    void madeOf.set(word, (madeOf.get(word) ?? new Set()).add(part));
  const counts = new Map<string, number>();
  const fresh = all.map(({ texts, words: more }) => {
    const known = counts.size;
    const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const text of texts) {
      for (const { word, start, end } of words(text)) {
        add(word);
        for (const part of parts(text.slice(start, end))) {
          madeOfAdd(word, part);
          add(part);
        }
      }
    }
    more.forEach(add);
    return [...counts.keys()].slice(known);
  });
  const often = new Set(
    [...(fresh[0] ?? [])]
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, FREQUENT),
  );
  const [first = [], ...later] = fresh;
  const bandsOf = [
    [[...often], first.filter((word) => !often.has(word))],
    ...later.map((some) => [some]),
  ].map((bands) => bands.map((band) => band.sort()));
  const ids = new Map(bandsOf.flat(2).map((word, id) => [word, id]));
  for (const word of ids.keys()) for (const part of compoundParts(word, ids, lang)) madeOfAdd(word, part);
  const variants = new Map<string, string[]>();
  const writtenWays = new Map<string, number>();
  const writtenParts = new Map<string, number>();
  const idOf = (word: string): number => ids.get(word) ?? fail(word);
  let end = 0;

  return {
    words: () => ids.keys(),
    idOf,
    size: ids.size,
    variantsOf(word) {
      const list = variants.get(word) ?? [];
      variants.set(word, list);
      return list;
    },
    writePart(part, to) {
      const bands = bandsOf[part] ?? [];
      to.number(bands.length);
      for (const band of bands) writeWords(band, to);
      end += bands.flat().length;
      // A later part may bring another way to write a word of an earlier one.
      const varied = [...variants]
        .filter(([word, list]) => list.length > (writtenWays.get(word) ?? 0))
        .map(([word]) => word);
      for (const word of varied) writtenWays.set(word, variants.get(word)?.length ?? 0);
      to.number(varied.length);
      for (const word of varied) to.number(idOf(word));
      to.texts(varied.map((word) => (variants.get(word) ?? []).join(' ')));
      // A word may be made of words of a later part; until that is there it does without those.
      const made = [...madeOf]
        .map(([word, of]) => ({ word, of: [...of].map(idOf).filter((id) => id < end) }))
        .filter(({ word, of }) => idOf(word) < end && of.length > (writtenParts.get(word) ?? 0));
      for (const { word, of } of made) writtenParts.set(word, of.length);
      to.number(made.length);
      for (const { word, of } of made) [idOf(word), of.length, ...of].forEach(to.number);
    },
  };
}

function fail(word: string): never {
  throw new Error(`the dictionary has no "${word}"`);
}

/** Sorted words share their beginnings, so each is written as a length and what is new. */
function writeWords(sorted: readonly string[], to: ByteWriter): void {
  let before = '';
  const shared = sorted.map((word) => {
    let same = 0;
    while (same < 255 && same < before.length && before[same] === word[same]) same++;
    // Half of a surrogate pair would not survive on its own.
    if (/[\ud800-\udbff]$/.test(word.slice(0, same))) same--;
    before = word;
    return same;
  });
  to.bytes(Uint8Array.from(shared));
  to.texts(sorted.map((word, i) => word.slice(shared[i])));
}
