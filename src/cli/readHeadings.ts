import { prevElementSibling } from 'domutils';
import type { Heading } from '../core/article.ts';
import { all, attribute, fits, one, parentOf, type Element, type Node } from './dom.ts';
import { headingText } from './readTitle.ts';

/** The headings of levels 2 to 4, with the ids to jump to; a heading without an id has an empty anchor. */
export function readHeadings(main: Node): Heading[] {
  return all('h2, h3, h4', main)
    .map((heading) => ({ text: headingText(heading), anchor: anchorOf(heading) ?? '' }))
    .filter(({ text }) => text);
}

/**
 * Where a heading's id is, by generator:
 *
 * ```
 *   <h2 id="x">                          MkDocs, Docusaurus, most others
 *   <h2>… <a href="#x">¶</a></h2>        Sphinx, where the id is on the section
 *   <section id="x"><h2>                 Sphinx, docutils
 *   <h2><a id="x"></a>…  <h2><span id>   AsciiDoc, old hand-written pages
 *   <a name="x"></a><h2>                 javadoc, the like
 * ```
 */
function anchorOf(heading: Element): string | undefined {
  const link = one('a[href^="#"]', heading);
  const inner = one('[id], a[name]', heading);
  const parent = parentOf(heading);
  const before = prevElementSibling(heading);
  const section = parent && fits(parent, 'section, div.section, article') ? parent : undefined;
  // Only the section's own heading: the first one in it.
  const owns = section && one('h1, h2, h3, h4, h5, h6', section) === heading;
  return (
    attribute(heading, 'id') ??
    decoded(attribute(link, 'href')?.slice(1)) ??
    attribute(inner, 'id') ??
    attribute(inner, 'name') ??
    (owns ? attribute(section, 'id') : undefined) ??
    (before && fits(before, 'a:empty, span:empty')
      ? (attribute(before, 'id') ?? attribute(before, 'name'))
      : undefined)
  );
}

function decoded(fragment: string | undefined): string | undefined {
  try {
    return fragment && decodeURIComponent(fragment);
  } catch {
    return fragment; // A stray "%" is part of the id.
  }
}
