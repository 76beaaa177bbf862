import { removeElement } from 'domutils';
import { all, type Node } from './dom.ts';
import { textOf } from './textOf.ts';

/** What stands around an article and is none of it, by role and, where a theme gives none, by class. */
const AROUND = [
  'nav, header, footer, aside, form, button, svg, [hidden], [aria-hidden=true]',
  '[role=navigation], [role=search], [role=banner], [role=contentinfo], [role=complementary]',
  // DocBook; AsciiDoc; both.
  '.navheader, .navfooter, #footer, #footnotes:empty, .toc, #toc',
  // VitePress says the language of each listing; themes of many kinds say who may edit the page.
  'div[class*=language-] > .lang, .edit-link, .edit-this-page, .theme-edit-this-page, .page-edit',
  '.theme-doc-toc-mobile, .theme-doc-version-badge, .skip-link, .visually-hidden, .sr-only',
].join(', ');

const PERMALINKS =
  'h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, .headerlink, .hash-link, .header-anchor, .anchor-link, .heading-anchor';

/** Takes out of a main part what is not the article. The ids of its headings must have been read: see `withoutPermalinks`. */
export function withoutSurroundings(main: Node): void {
  all(AROUND, main).forEach((element) => {
    removeElement(element);
  });
}

/** Takes out the signs that link to a heading; a link around a whole heading stays. */
export function withoutPermalinks(main: Node): void {
  all(PERMALINKS, main)
    .filter((link) => textOf(link).length < 2 || /^\[?(?:link|anchor)\]?$/i.test(textOf(link)))
    .forEach((link) => {
      removeElement(link);
    });
}
