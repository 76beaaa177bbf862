import type { PageFacts } from './readPage.ts';

/** A site of fewer pages may well have one that names all of them. */
const FEWEST = 8;
/** The share of the other pages' titles that such a page has as headings. */
const SHARE = 0.5;

/**
 * The ids of pages that hold all others one after the other, as `all.html` and `print.html` do: an answer stands on its
 * own page, and one page of megabytes would be found for everything.
 */
export function wholeBooks(pages: readonly PageFacts[]): ReadonlySet<string> {
  const titles = new Set(pages.map(({ title }) => title));
  if (titles.size < FEWEST) return new Set();
  const isBook = ({ headings }: PageFacts): boolean => {
    const named = new Set(headings.map((heading) => (typeof heading === 'string' ? heading : heading.text)));
    return [...titles].filter((title) => named.has(title)).length >= SHARE * (titles.size - 1);
  };
  return new Set(pages.filter(isBook).map(({ id }) => id));
}
