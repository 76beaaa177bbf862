import * as core from './core/sameNeed.ts';
import { needWords } from './policy/needWords.en.ts';

/**
 * `sameNeed` with the words of English, for a context that brings no others.
 *
 * @example sameNeed('refund not arrived', 'my refund never arrived') // { same: true, score: 1 }
 */
export function sameNeed(
  a: string,
  b: string,
  context: Partial<core.SameNeedContext> = {},
): { same: boolean; score: number } {
  return core.sameNeed(a, b, { words: needWords, ...context });
}
