import { CAPITAL, LOWER, UPPER, VARIANT, written } from './textCodes.ts';

/** The plain way in which a folded word was written; `VARIANT` where it was none of them, as in "iPhone". */
export function wayOf(word: string, token: string): number {
  const way = [LOWER, CAPITAL, UPPER].find((one) => written(word, one) === token);
  return way ?? VARIANT;
}
