import { is, selectAll, selectOne } from 'css-select';
import type { findOne, getChildren } from 'domutils';

/** htmlparser2's nodes, by way of the packages that we depend on. */
export type Element = NonNullable<ReturnType<typeof findOne>>;
export type Node = Parameters<typeof getChildren>[0];

/** All elements that a CSS selector fits, in the order of the document. */
export const all = (selector: string, root: Node): Element[] => selectAll<Node, Element>(selector, root);

/** The first element that a CSS selector fits. */
export const one = (selector: string, root: Node): Element | undefined =>
  selectOne<Node, Element>(selector, root) ?? undefined;

export const fits = (element: Element, selector: string): boolean => is<Node, Element>(element, selector);

/** The trimmed value of an attribute; nothing where it is missing or empty. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attribs[name]?.trim() || undefined;

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** The text of a text node; nothing for comments and all others. */
export const textData = (node: Node): string =>
  node.nodeType === 3 && 'data' in node ? String(node.data) : '';

/** The element around another; nothing at the top. */
export function parentOf(element: Element): Element | undefined {
  const parent = element.parent;
  return parent && isElement(parent) ? parent : undefined;
}
