import type { ByteWriter } from './bytes.ts';
import { compoundParts } from './compounds.ts';
import { parts, words } from './words.ts';

/** So many of the most frequent words of the first part have numbers of one byte. */
const FREQUENT = 127;

/** The words of an index, numbered in the order of their bands. */
export interface DictionaryBuilder {
  idOf(word: string): number;
  /** Other ways in which a word is written, as far as they are known. */
  variantsOf(word: string): string[];
  readonly size: number;
  /** Writes two bands, their variants and their parts. */
  writeBands(which: 'first' | 'rest', to: ByteWriter): void;
}

/**
 * @param first texts of the first part, and its words that are only searched
 * @param shown texts of the rest
 * @param hidden words of the rest that are only searched
 */
export function buildDictionary(
  first: { readonly texts: readonly string[]; readonly words: readonly string[] },
  shown: readonly string[],
  hidden: readonly string[],
  lang: string,
): DictionaryBuilder {
  const madeOf = new Map<string, Set<string>>();
  const count = (texts: readonly string[], more: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const text of texts) {
      for (const { word, start, end } of words(text)) {
        add(word);
        for (const part of parts(text.slice(start, end))) {
          madeOf.set(word, (madeOf.get(word) ?? new Set()).add(part));
          add(part);
        }
      }
    }
    more.forEach(add);
    return counts;
  };
  const counts = count(first.texts, first.words);
  const frequent = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, FREQUENT)
      .map(([word]) => word),
  );
  const others = [...counts.keys()].filter((word) => !frequent.has(word));
  const shownWords = [...count(shown, []).keys()].filter((word) => !counts.has(word));
  const known = new Set([...counts.keys(), ...shownWords]);
  const hiddenWords = [...new Set(hidden)].filter((word) => !known.has(word));
  hiddenWords.forEach((word) => known.add(word));

  const bands = [[...frequent], others, shownWords, hiddenWords].map((band) => band.sort());
  const ids = new Map(bands.flat().map((word, id) => [word, id]));
  for (const word of known)
    for (const part of compoundParts(word, known, lang))
      madeOf.set(word, (madeOf.get(word) ?? new Set()).add(part));
  const variants = new Map<string, string[]>();
  const writtenWays = new Map<string, number>();
  const writtenParts = new Map<string, number>();
  const idOf = (word: string): number => ids.get(word) ?? fail(word);

  return {
    idOf,
    size: ids.size,
    variantsOf(word) {
      const list = variants.get(word) ?? [];
      variants.set(word, list);
      return list;
    },
    writeBands(which, to) {
      const two = which === 'first' ? bands.slice(0, 2) : bands.slice(2);
      for (const band of two) writeWords(band, to);
      // The rest may bring another way to write a word of the first part.
      const varied = [...variants]
        .filter(([word, list]) => list.length > (writtenWays.get(word) ?? 0))
        .map(([word]) => word);
      for (const word of varied) writtenWays.set(word, variants.get(word)?.length ?? 0);
      to.number(varied.length);
      for (const word of varied) to.number(idOf(word));
      for (const word of varied) to.number(variants.get(word)?.length ?? 0);
      to.texts(varied.flatMap((word) => variants.get(word) ?? []));
      // A word of the first part may be made of words of the rest; the first part alone does without those.
      const end = which === 'first' ? counts.size : ids.size;
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
