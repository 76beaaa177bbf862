import { addPage } from './addPage.ts';

/** A page of the site, and what a link to it says. */
export interface KnownPage {
  readonly url: string;
  /** Missing where only its address is known. */
  readonly title?: string | undefined;
}

/** What is no page by its name. */
const FILE = /\.(?!html?$|xhtml$|php$|aspx?$)[a-z][a-z\d]{1,5}$/i;

/** So many links are a step. */
const STEP = 100;

/**
 * The pages of a site that a page links to, in the order in which it does, each once, with what links call it.
 *
 * @param base the page's address
 */
export function* linksIn(page: Document, base: string, root: string): Generator<undefined, KnownPage[]> {
  const found = new Map<string, KnownPage>();
  let count = 0;
  for (const link of page.querySelectorAll('a[href]')) {
    if (++count % STEP === 0) yield;
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, base) || link.matches('[rel~="nofollow"]')) continue;
    const url = new URL(href, base);
    url.hash = url.search = '';
    if (!url.href.startsWith(root) || FILE.test(url.pathname)) continue;
    const title = link.textContent.replace(/\s+/g, ' ').trim();
    const isName = title.length >= 3 && title.length <= 120 && !href.startsWith('#');
    addPage(found, { url: url.href, title: isName ? title : undefined });
  }
  return [...found.values()];
}
