import { readAsked } from './core/askedWords.ts';
import * as core from './core/sameNeed.ts';
import type { NeedWords } from './core/words.ts';
import { needWords } from './policy/needWords.en.ts';

export interface SameNeedContext {
  /** English unless others are given. */
  readonly words?: NeedWords;
  /** The best results that each of the two searches showed, where known. */
  readonly results?: core.BothResults;
  /** How telling a word (normalised) is on this site, from 0 (in every article) to 1; undefined where the index does not know it. */
  readonly weigh?: (word: string) => number | undefined;
}

/**
 * Whether two queries ask for the same thing, perhaps in other words: see `core/sameNeed.ts`.
 *
 * @returns `score` from 0 to 1, and `same` from .34 on
 * @example sameNeed('refund not arrived', 'my refund never arrived') // { same: true, score: 1 }
 */
export function sameNeed(
  a: string,
  b: string,
  { words = needWords, results, weigh }: SameNeedContext = {},
): { same: boolean; score: number } {
  return core.sameNeed(a, b, (text) => readAsked(text, words, weigh), results);
}
