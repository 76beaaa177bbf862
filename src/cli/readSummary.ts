import { all, fits, parentOf, type Element, type Node } from './dom.ts';
import { textOf } from './textOf.ts';

/** What is about the article, and not of it: warnings, notes, versions, cells, quotations. */
const ASIDE =
  '.admonition, .note, .warning, .versionadded, .deprecated, [role=note], li, table, blockquote, figure, dl';

/** A sentence of 40 characters or more; shorter ones are bylines and labels such as "Source code: …". */
const SENTENCE = /^.{39,}?[.!?:…。](?:\s|$)/u;

/** The first real paragraph; else the longest of the first ones; else nothing. */
export function readSummary(main: Node): string {
  const paragraphs = all('p', main).filter((paragraph) => !isInside(paragraph, ASIDE));
  const texts = paragraphs.map(textOf).filter(Boolean);
  return (
    texts.find((text) => SENTENCE.test(text)) ??
    texts.slice(0, 3).sort((a, b) => b.length - a.length)[0] ??
    ''
  );
}

function isInside(element: Element, selector: string): boolean {
  const parent = parentOf(element);
  return !!parent && (fits(parent, selector) || isInside(parent, selector));
}
