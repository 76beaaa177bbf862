import { all, fits, one, parentOf, type Element, type Node } from './dom.ts';
import { textOf } from './textOf.ts';

/** What is about the article, and not of it: warnings, notes, versions, cells, quotations. */
const ASIDE =
  '.admonition, .note, .warning, .versionadded, .deprecated, [role=note], li, table, blockquote, figure, dl';

/** A sentence of 40 characters or more; shorter ones are bylines and labels such as "Source code: …". */
const SENTENCE = /^.{39,}?[.!?:…。](?:\s|$)/u;

/** What a man page says in one line, after the names that it is about: "git-commit - Record changes". */
const PURPOSE = /^[^.]{1,80}?\s[-–—]\s+(.+)$/;

/** The one line of a man page; the first real paragraph; else the longest of the first ones; else nothing. */
export function readSummary(main: Node): string {
  const name = all('h2, h3', main).find((heading) => /^name$/i.test(textOf(heading)));
  const line = one('.refnamediv p', main) ?? (name && one('p', parentOf(name) ?? main));
  const purpose = line && PURPOSE.exec(textOf(line))?.[1];
  if (purpose) return purpose;
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
