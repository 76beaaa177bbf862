/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of private thing in a text. Spans come in order; one that begins within another does not count. */
export type Finder = (text: string) => readonly Span[];

/**
 * Stands for what has been found already, sign for sign: neither white space nor a letter nor a digit, and no pattern takes
 * it in. From the private use area, where no text that people write has anything.
 */
export const GONE = '\ue000';

/**
 * A finder from a pattern with the flag `g`. Where it has a group named `secret`, which stands at its end, only that is
 * found: what is before it says what it is.
 *
 * @example matching(/pin=(?<secret>\d+)/g)('pin=1234') // [{ start: 4, end: 8 }]
 */
export function matching(pattern: RegExp, isMeant: (found: RegExpExecArray) => boolean = () => true): Finder {
  return (text) =>
    [...text.matchAll(pattern)].filter(isMeant).map((found) => {
      const end = found.index + found[0].length;
      return { start: end - (found.groups?.['secret'] ?? found[0]).length, end };
    });
}
