import { parseDocument } from 'htmlparser2';
import { all, attribute, one } from './dom.ts';

/** What the last part of an address ends in where it is no page. */
const NO_PAGE = /\.(?!html?$|xhtml$|php$|aspx?$|jsp$)(?:[a-z]{2,5}|[a-z]*\d[a-z\d]*|markdown|webmanifest)$/i;

/**
 * The pages that a page links to and that lie below the site's root, in the order in which they are named, each once.
 * An address with a query is another view of a page and no page, and a calendar of them has no end.
 */
export function pageLinks(html: string, url: string, root: URL): string[] {
  const page = parseDocument(html);
  const base = attribute(one('base[href]', page), 'href');
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url) : new URL(url);
  const found = all('a[href]', page)
    .filter(
      (link) =>
        !/\bnofollow\b/i.test(attribute(link, 'rel') ?? '') && attribute(link, 'download') === undefined,
    )
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => URL.canParse(href, from))
    .map((href) => new URL(href, from))
    .filter((to) => isPageBelow(to, root))
    .map(({ origin, pathname }) => origin + pathname);
  return [...new Set(found)];
}

/** Whether an address is that of a page of the site, and not of a picture or a download. */
export function isPageBelow({ origin, pathname, search }: URL, root: URL): boolean {
  return (
    origin === root.origin && pathname.startsWith(root.pathname) && search === '' && !NO_PAGE.test(pathname)
  );
}
