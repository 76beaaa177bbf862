/** How a word is written, compared with its folded form. Above these: the variants of that word, one by one. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const VARIANT = 3;

/** A folded word, written in one of the three plain ways. */
export function written(word: string, way: number): string {
  return way === CAPITAL
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : way === UPPER
      ? word.toUpperCase()
      : word;
}

/**
 * The two commonest codes change places at the borders of a text: it begins with a capital, nothing stands before
 * its first word or after its last, and a space between others. So the commonest code is 0 everywhere.
 */
export const borderCode = (code: number, atBorder: boolean): number =>
  atBorder && code < 2 ? 1 - code : code;
