import type { Mark } from '../core/article.ts';

/** A text with ranges to mark. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * What services are asked to put around what they found: characters of the private use area, so that no text and no markup
 * of a page is taken for them.
 */
export const MARK_START = '\ue0f0\ue0f1';
export const MARK_END = '\ue0f1\ue0f0';

/** A longer text is no title and no snippet. In UTF-16 code units. */
const LONGEST = 20_000;

/**
 * Reads a text with what was found between two signs, as services give it. The text stays text: what looks like markup in it
 * is shown as it is. White space becomes one space; a sign without its counterpart is left out.
 *
 * @example
 * readMarked('a <mark>refund</mark>', '<mark>', '</mark>') // { text: 'a refund', marks: [[2, 8]] }
 */
export function readMarked(given: string, start = MARK_START, end = MARK_END): MarkedText {
  const parts = given.slice(0, LONGEST).replace(/\s+/g, ' ').trim().split(start);
  let text = '';
  const marks: Mark[] = [];
  for (const [i, part] of parts.entries()) {
    const [found = '', ...rest] = part.split(end);
    if (i > 0 && rest.length > 0 && found) marks.push([text.length, text.length + found.length]);
    text += found + rest.join('');
  }
  return { text, marks };
}
