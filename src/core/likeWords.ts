import { withinOneEdit } from './text.ts';

/** A word of a query: as typed (normalised), its stem, what it means, and how telling it is. */
export interface AskedWord {
  readonly word: string;
  readonly stem: string;
  /** The same for words that mean the same; the stem where nothing is known. Begins with `!` for something to do. */
  readonly meaning: string;
  /** From 0 to 1. */
  readonly weight: number;
  /** Has a digit in it: a number, a version, a code. */
  readonly isCode: boolean;
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
  if (a.isCode || b.isCode) return 0;
  if (a.word[0] !== b.word[0] && !slippedAtOnce(a.word, b.word)) return 0;
  const shorter = Math.min(a.word.length, b.word.length);
  const longer = Math.max(a.word.length, b.word.length);
  let root = 0;
  while (root < shorter && a.word[root] === b.word[root]) root += 1;
  if (root >= ROOT && root * 2 >= longer) return 0.9;
  if (root >= ROOT && root === shorter) return 0.7;
  if (longer - shorter > 1 || shorter < 3 || longer < 4 || !withinOneEdit(a.word, b.word)) return 0;
  return longer > 4 ? 0.9 : 0.7;
}

/** One slip in the first letter leaves one of these; most pairs of words are told apart here, which is quick. */
const slippedAtOnce = (a: string, b: string) => a[1] === b[1] || a[1] === b[0] || a[0] === b[1];
