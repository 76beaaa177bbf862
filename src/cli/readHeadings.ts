import { prevElementSibling } from 'domutils';
import type { Heading } from '../core/article.ts';
import { all, attribute, fits, one, parentOf, type Element, type Node } from './dom.ts';
import { headingText } from './readTitle.ts';

/** Boxes whose heading says no more than "Tip" or "Note". */
const BOXES = '.note, .tip, .warning, .caution, .important';

/** Elements that are a heading's section, and may carry its id. */
const SECTIONS = 'section, article, .section, [class^=sect], [class^=refsect], .refsynopsisdiv, .titlepage *';

/** The headings of levels 2 to 4, with the ids to jump to; a heading without an id has an empty anchor. */
export function readHeadings(main: Node): Heading[] {
  return all('h2, h3, h4', main)
    .filter((heading) => !isLabel(heading))
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
 *   <h2>… <span><a id="x" href="#x">#    API docs of Node
 *   <div class="sect1" id="x"><div><h2>  DocBook, with up to three elements between
 * ```
 */
function anchorOf(heading: Element): string | undefined {
  const link = one('a[href^="#"]', heading);
  const inner = one('[id], a[name]', heading);
  const before = prevElementSibling(heading);
  return (
    attribute(heading, 'id') ??
    decoded(attribute(link, 'href')?.slice(1)) ??
    attribute(inner, 'id') ??
    attribute(inner, 'name') ??
    sectionId(heading) ??
    (before && fits(before, 'a:empty, span:empty')
      ? (attribute(before, 'id') ?? attribute(before, 'name'))
      : undefined)
  );
}

/** The id of the section that a heading opens: it is the first one in it. */
function sectionId(heading: Element): string | undefined {
  let around = parentOf(heading);
  for (let levels = 0; around && levels < 4; levels++, around = parentOf(around)) {
    if (one('h1, h2, h3, h4, h5, h6', around) !== heading) return undefined;
    const id = fits(around, SECTIONS) ? attribute(around, 'id') : undefined;
    if (id) return id;
  }
  return undefined;
}

function isLabel(heading: Element): boolean {
  const parent = parentOf(heading);
  return !!parent && fits(parent, BOXES);
}

function decoded(fragment: string | undefined): string | undefined {
  try {
    return fragment && decodeURIComponent(fragment);
  } catch {
    return fragment; // A stray "%" is part of the id.
  }
}
