import { all, one, type Element, type Node } from './dom.ts';
import { textOf } from './textOf.ts';

/** What themes put beside a heading: links to itself, and Sphinx's numbers. */
const DECORATION =
  '.headerlink, .hash-link, .header-anchor, .anchor-link, .section-number, button, svg, [aria-hidden=true]';

/**
 * The text of a heading without permalink signs such as "¶" and "#".
 *
 * @example
 * headingText(h1) // of '<h1>Refunds<a class="headerlink" href="#refunds">¶</a></h1>': 'Refunds'
 */
export function headingText(heading: Element): string {
  const hidden = all(DECORATION, heading).map(textOf);
  const text = textOf(heading);
  // A link around the whole heading is its text and no decoration, whatever its class.
  const bare = hidden.reduce((rest, part) => (part && part !== text ? rest.replace(part, '') : rest), text);
  return bare.replace(/\s*[¶§🔗]\s*$|\s+#\s*$/u, '').trim();
}

/** The main `<h1>`, else the first part of `<title>`: what follows a bar or dash there is the site's name. */
export function readTitle(page: Node, main: Node): string {
  const h1 = one('h1', main) ?? one('h1', page);
  const heading = h1 ? headingText(h1) : '';
  if (heading) return heading;
  const title = one('title', page);
  return title ? (textOf(title).split(/\s+[|–—·»-]\s+/)[0] ?? '') : '';
}
