import { alike } from './text.ts';

/** A word of a query: its stem, what it means, and how telling it is. */
export interface AskedWord {
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
  const [short, long] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
  let root = 0;
  while (root < short.length && short[root] === long[root]) root += 1;
  if (/\d/.test(short + long)) return 0;
  if (root < ROOT) return alike(short, long) ? 0.9 : 0;
  return root * 2 >= long.length ? 0.9 : root === short.length ? 0.7 : 0;
}

/** Whether two words are forms or spellings of one; another word of the same meaning is not. */
export const isForm = (a: AskedWord, b: AskedWord): boolean => likeness(a, b) >= 0.9;
