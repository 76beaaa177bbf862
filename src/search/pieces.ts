/** Where a text may be cut: a word ends there, and no white space is divided. */
const BORDER = /[\p{L}\p{M}\p{N}](?![\p{L}\p{M}\p{N}_'’])/gu;

/**
 * A text in pieces of about so many UTF-16 code units, so that a long one can be read with pauses. No word is in two, and
 * joined they are the text.
 *
 * @example
 * [...pieces('Cards take five days.', 8)] // ['Cards take', ' five days', '.']
 */
export function* pieces(text: string, size: number): Generator<string, undefined> {
  let start = 0;
  while (text.length - start > size) {
    BORDER.lastIndex = start + size - 1;
    const end = BORDER.test(text) ? BORDER.lastIndex : text.length;
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
  return undefined;
}
