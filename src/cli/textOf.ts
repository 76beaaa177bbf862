import { getChildren } from 'domutils';
import { isElement, textData, type Node } from './dom.ts';

// Between these there is no space to see: "re<b>fund</b>" is one word, "<td>re</td><td>fund</td>" is two.
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The text of a node as a reader sees it: one space between words and between blocks. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (current: Node): void => {
    parts.push(textData(current));
    const block = isElement(current) && !INLINE.has(current.name);
    if (block) parts.push(' ');
    for (const child of getChildren(current)) visit(child);
    if (block) parts.push(' ');
  };
  visit(node);
  // Soft hyphens and zero-width spaces are hints for line breaks, and would cut words in two.
  return parts
    .join('')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
