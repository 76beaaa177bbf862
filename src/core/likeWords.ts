import { alike } from './text.ts';

/** A word of a query: as typed (normalised), its stem, what it means, and how telling it is. */
export interface AskedWord {
  readonly word: string;
  readonly stem: string;
  /** The same for words that mean the same; the stem where nothing is known. Begins with `!` for something to do. */
  readonly meaning: string;
  /** From 0 to 1. */
  readonly weight: number;
}

/** Forms of one word share this many letters at least, and half of the longer one: "plagiarism", "plagiarised". */
const ROOT = 5;

/**
 * How nearly two words say the same, from 0 to 1: 1 for forms of one word, .9 for another ending or a slip of the
 * finger, .8 for another word of the same meaning, .7 where one begins with the other ("polio", "poliomyelitis").
 * Names with digits in them are never mended: E1021 is not E1022.
 */
export function likeness(a: AskedWord, b: AskedWord): number {
  if (a.stem === b.stem) return 1;
  if (a.meaning === b.meaning) return 0.8;
  let root = 0;
  while (root < a.word.length && a.word[root] === b.word[root]) root += 1;
  const shorter = Math.min(a.word.length, b.word.length);
  const longer = Math.max(a.word.length, b.word.length);
  if (root >= ROOT ? root * 2 < longer && root < shorter : longer - shorter > 1) return 0;
  if (/\d/.test(a.word + b.word)) return 0;
  if (root >= ROOT) return root * 2 < longer ? 0.7 : 0.9;
  return alike(a.word, b.word) ? 0.9 : 0;
}
