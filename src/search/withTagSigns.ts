import type { MarkedText } from './markedText.ts';

/**
 * A text in which nothing but what begins and ends a tag was escaped, as Pagefind and the DocSearch scrapers do, as it was.
 *
 * @example withTagSigns({ text: 'a &lt;b&gt;', marks: [[6, 7]] }) // { text: 'a <b>', marks: [[3, 4]] }
 */
export function withTagSigns({ text, marks }: MarkedText): MarkedText {
  const places: number[] = [];
  const plain = text.replace(/&([lg])t;/g, (_, kind: string, at: number) => {
    places.push(at);
    return kind === 'l' ? '<' : '>';
  });
  // Each of them is one letter now, and was four.
  const moved = (at: number) => at - 3 * places.filter((place) => place < at).length;
  return { text: plain, marks: marks.map(([start, end]) => [moved(start), moved(end)] as const) };
}
