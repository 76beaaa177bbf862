import type { SearchIndex } from './indexFormat.ts';
import { matchWord, type Matches } from './matchWord.ts';
import { rarityOf } from './measure.ts';
import { SATURATION, STOP_WORD } from './parameters.ts';

/**
 * A word of a query with all that it stands for. They share one rarity, that of the group, so that a rare
 * misspelling in the docs is worth no more than the word itself.
 */
export interface Group {
  readonly matches: Matches;
  readonly rarity: number;
  /** Articles that have one of the words, and how strongly they speak of it: 0 to 1. */
  readonly docs: Int32Array;
  readonly strengths: Float32Array;
}

/** Finds the group of a word of a query. */
export type FindGroup = (word: string, unfinished: boolean) => Group;

/** Groups are used again, because typing changes only the last word of a query; all of so many are forgotten. */
const KEPT = 60;

/** Finds the groups of words; made once for an index. */
export function createGroups(index: Omit<SearchIndex, 'findGroup'>): FindGroup {
  const { size } = index;
  const sums = new Float32Array(size);
  const touched = new Int32Array(size);
  const known = new Map<string, Group>();

  const make = (word: string, unfinished: boolean): Group => {
    const matches = matchWord(index, word, unfinished);
    let count = 0;
    for (const [id, sure] of matches) {
      for (const lists of index.lists) {
        const entries = lists.of(id);
        for (let i = 0; i < entries.length; i++) {
          const entry = entries[i] ?? 0;
          const doc = entry >>> 3;
          const sum = sums[doc] ?? 0;
          if (!sum) touched[count++] = doc;
          sums[doc] = sum + sure * (index.gains[entry & 7]?.[doc] ?? 0);
        }
      }
    }
    const docs = touched.slice(0, count);
    const strengths = new Float32Array(count);
    docs.forEach((doc, i) => {
      const sum = sums[doc] ?? 0;
      strengths[i] = sum / (SATURATION + sum);
      sums[doc] = 0;
    });
    const rarity = rarityOf(count, size) * (index.stop.has(word) ? STOP_WORD : 1);
    return { matches, rarity, docs, strengths };
  };

  return (word, unfinished) => {
    const key = unfinished ? `${word}…` : word;
    const group = known.get(key) ?? make(word, unfinished);
    if (known.size > KEPT) known.clear();
    known.set(key, group);
    return group;
  };
}
