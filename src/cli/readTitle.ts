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
  const signs = all('a[href^="#"]', heading).filter((link) => /^[#¶§🔗]$/u.test(textOf(link)));
  const hidden = [...all(DECORATION, heading), ...signs].map(textOf);
  const text = textOf(heading);
  // A link around the whole heading is its text and no decoration, whatever its class.
  const bare = hidden.reduce((rest, part) => (part && part !== text ? rest.replace(part, '') : rest), text);
  return bare.replace(/\s*[¶§🔗]\s*$|\s+#\s*$/u, '').trim();
}

/** "Chapter 5. ", "5.1. ", "Appendix A. ": DocBook numbers what it writes. */
const NUMBER = /^(?:(?:chapter|part|appendix)\s+)?(?:[\dA-Z]+\.)+\s+|^(?:part|appendix)\s+[IVXLC]+\.\s+/i;

/**
 * The main `<h1>`, else the first part of `<title>`: what follows a bar or dash there is the site's name. Where the
 * `<h1>` is the site's, outside of the main part, and `<title>` begins as the first heading does, that is the title.
 */
export function readTitle(page: Node, main: Node): string {
  const named = one('title', page);
  const first = named ? (textOf(named).split(/\s+[|–—·»-]\s+/)[0] ?? '') : '';
  const h1 = one('h1', main);
  const h2 = h1 ? undefined : one('h2', main);
  const isTitle = h2 && first !== '' && headingText(h2) === first;
  const heading = h1 ?? (isTitle ? h2 : one('h1', page));
  const title = (heading ? headingText(heading) : '') || first;
  return withoutNumbers(page)(title).replace(/\s+manual page$/i, '');
}

/**
 * Takes from names the number that DocBook gives them; names of other pages stay as they are.
 *
 * @example withoutNumbers(page)('5.1. Table Basics') // 'Table Basics'
 */
export function withoutNumbers(page: Node): (name: string) => string {
  const isDocBook = one('meta[name=generator i][content*=DocBook i]', page) !== undefined;
  return (name) => (isDocBook ? name.replace(NUMBER, '') : name);
}
