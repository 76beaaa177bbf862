import { all, one, parentOf, type Element, type Node } from './dom.ts';
import { textOf } from './textOf.ts';

/** Share of the text from which on a page only leads on to others. */
const SHARE = 0.6;

/** An item is a link with a line about it while it is at most this many times as long as the link. */
const LINE = 8;

/**
 * Whether a page is a table of contents: mostly links, or items that begin with a link and say a line about it.
 * The items of release notes, which begin with the number of a change, are longer than that.
 *
 * @param main the part of the page that holds its text, without scripts
 */
export function isListOfLinks(main: Node): boolean {
  const items = new Set(all('li, dt', main).filter(isLinkAndLine));
  const counted = [...items, ...all('a[href]', main)].filter((element) => !isInside(element, items));
  return counted.reduce((sum, element) => sum + letters(element), 0) > SHARE * letters(main);
}

function isLinkAndLine(item: Element): boolean {
  const link = one('a[href]', item);
  if (!link) return false;
  const name = textOf(link);
  const text = textOf(item);
  return name !== '' && text.startsWith(name) && text.length <= LINE * name.length;
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  const parent = parentOf(element);
  return !!parent && (others.has(parent) || isInside(parent, others));
}

const letters = (node: Node): number => textOf(node).replace(/\s+/g, '').length;
