import type { ByteWriter } from './byteWriter.ts';
import { splitCompound } from './compounds.ts';
import { createTop } from './createTop.ts';
import { isCompounding } from './isCompounding.ts';
import { order } from './order.ts';
import type { Pace } from './pace.ts';
import { sortInSteps } from './sortInSteps.ts';
import { parts, words } from './words.ts';

/** So many of the most frequent words of the first part have numbers of one byte. */
const FREQUENT = 127;

/** What one part of an index brings, by article: texts that are shown, and words that are only searched. */
export interface PartTexts {
  readonly texts: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
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
  writePart(part: number, to: ByteWriter): Generator<undefined, undefined>;
}

/** @returns when done, the dictionary */
export function* buildDictionary(
  all: readonly PartTexts[],
  lang: string,
  isTime: Pace,
): Generator<undefined, DictionaryBuilder> {
  const { counts, fresh, madeOf } = yield* countWords(all, isTime);
  const often = createTop<string>(
    FREQUENT,
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || order(a, b),
  );
  for (const word of fresh[0] ?? []) {
    often.add(word);
    if (isTime(1)) yield;
  }
  const frequent = new Set(often.items);
  const bandsOf: string[][][] = [];
  for (const [part, some] of fresh.entries()) {
    const others = part ? some : some.filter((word) => !frequent.has(word));
    bandsOf.push([...(part ? [] : [[...frequent].sort()]), yield* sortInSteps(others, order)]);
  }
  const ids = new Map<string, number>();
  for (const band of bandsOf.flat()) {
    for (const word of band) {
      ids.set(word, ids.size);
      if (isTime(1)) yield;
    }
  }
  for (const word of isCompounding(lang) ? ids.keys() : []) {
    for (const part of splitCompound(word, (one) => ids.has(one))) addTo(madeOf, word, part);
    if (isTime(word.length)) yield;
  }
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
    *writePart(part, to) {
      const bands = bandsOf[part] ?? [];
      to.number(bands.length);
      for (const band of bands) yield* writeWords(band, to, isTime);
      for (const band of bands) end += band.length;
      // A later part may bring another way to write a word of an earlier one.
      const varied = [...variants]
        .filter(([word, list]) => list.length > (writtenWays.get(word) ?? 0))
        .map(([word]) => word);
      for (const word of varied) writtenWays.set(word, variants.get(word)?.length ?? 0);
      to.number(varied.length);
      for (const word of varied) to.number(idOf(word));
      to.texts(varied.map((word) => (variants.get(word) ?? []).join(' ')));
      // A word may be made of words of a later part; until that is there it does without those.
      const made: { readonly word: string; readonly of: readonly number[] }[] = [];
      for (const [word, parts] of madeOf) {
        if (isTime(1)) yield;
        const of = [...parts].map(idOf).filter((id) => id < end);
        if (idOf(word) >= end || of.length <= (writtenParts.get(word) ?? 0)) continue;
        writtenParts.set(word, of.length);
        made.push({ word, of });
      }
      to.number(made.length);
      for (const { word, of } of made) [idOf(word), of.length, ...of].forEach(to.number);
      return undefined;
    },
  };
}

interface CountedWords {
  readonly counts: ReadonlyMap<string, number>;
  /** For each part the words that no earlier one has. */
  readonly fresh: readonly (readonly string[])[];
  /** The words that a word is made of. */
  readonly madeOf: Map<string, Set<string>>;
}

function* countWords(all: readonly PartTexts[], isTime: Pace): Generator<undefined, CountedWords> {
  const counts = new Map<string, number>();
  const madeOf = new Map<string, Set<string>>();
  const fresh: string[][] = [];
  for (const { texts, words: more } of all) {
    const added: string[] = [];
    const add = (word: string): void => {
      const count = counts.get(word) ?? 0;
      counts.set(word, count + 1);
      if (!count) added.push(word);
    };
    for (const some of texts) {
      for (const text of some) {
        for (const { word, start, end } of words(text)) {
          add(word);
          for (const part of parts(text.slice(start, end))) {
            addTo(madeOf, word, part);
            add(part);
          }
        }
        if (isTime(text.length)) yield;
      }
    }
    for (const some of more) {
      some.forEach(add);
      if (isTime(some.length)) yield;
    }
    fresh.push(added);
  }
  return { counts, fresh, madeOf };
}

const addTo = (madeOf: Map<string, Set<string>>, word: string, part: string): void =>
  void madeOf.set(word, (madeOf.get(word) ?? new Set()).add(part));

function fail(word: string): never {
  throw new Error(`the dictionary has no "${word}"`);
}

/** Sorted words share their beginnings, so each is written as a length and what is new. */
function* writeWords(
  sorted: readonly string[],
  to: ByteWriter,
  isTime: Pace,
): Generator<undefined, undefined> {
  let before = '';
  const shared = new Uint8Array(sorted.length);
  const rest: string[] = [];
  for (const [i, word] of sorted.entries()) {
    let same = 0;
    while (same < 255 && same < before.length && before[same] === word[same]) same++;
    // Half of a surrogate pair would not survive on its own.
    if (/[\ud800-\udbff]$/.test(word.slice(0, same))) same--;
    before = word;
    shared[i] = same;
    rest.push(word.slice(same));
    if (isTime(word.length)) yield;
  }
  to.bytes(shared);
  to.texts(rest);
  yield;
  return undefined;
}
