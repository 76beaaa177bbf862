import type { Result } from '../core/article.ts';
import type { SearchIndex } from './indexFormat.ts';
import type { PageRef } from './provider.ts';
import { findArticles } from './search.ts';
import { NO_FITS } from './secondLook.ts';
import { titleOf } from './shownTexts.ts';
import { toResult, type Found } from './toResult.ts';
import { pageKey, webUrl } from './urls.ts';

/**
 * The articles that relate to a page, best first, without the page itself: those of its section that share
 * words with its title, others that share words, then its neighbours in the section. Nothing where nothing
 * relates: what is merely popular would only stand in the way.
 *
 * @param base absolute URL of the index file
 */
export function related(index: SearchIndex, page: PageRef, base: string, limit: number): Result[] {
  const here = placeOf(index, page.url, base);
  const sectionOf = (doc: number): string => index.article(doc).section;
  const section = here < 0 ? '' : sectionOf(here);
  const near = (doc: number): boolean => section !== '' && sectionOf(doc) === section;

  const { found } = findArticles(index, here < 0 ? page.title : titleOf(index, here), 2 * limit);
  const sharing = [...found.filter(({ doc }) => near(doc)), ...found.filter(({ doc }) => !near(doc))];
  const chosen = new Map(sharing.map((one): [number, Found] => [one.doc, one]));
  for (let i = 1; section && i < index.size && chosen.size <= limit; i++) {
    const doc = (here + i) % index.size;
    if (near(doc) && !chosen.has(doc)) chosen.set(doc, { doc, score: 0, coverage: 0, fits: NO_FITS });
  }
  chosen.delete(here);
  // Nobody has typed the title's words: nothing is marked, and an article begins at its beginning.
  return [...chosen.values()].slice(0, limit).map((one) => toResult(index, { ...one, fits: NO_FITS }, []));
}

/** Which article a page is; -1 where it is none. */
function placeOf(index: SearchIndex, page: string, base: string): number {
  const key = (url: string): string | undefined => {
    const parsed = webUrl(url, base);
    return parsed && pageKey(parsed);
  };
  const wanted = key(page) ?? '';
  // To read an address takes long, so those that lack the beginning of the page's own name are not read.
  const name = /^[\w-]*/.exec(wanted.slice(wanted.lastIndexOf('/') + 1))?.[0] ?? '';
  for (let doc = 0; doc < index.size; doc++) {
    const { url } = index.article(doc);
    const mayBe = url.includes(name) || /(?:^|\/)(?:index\.html?)?(?:[?#]|$)/.test(url);
    if (mayBe && key(url) === wanted) return doc;
  }
  return -1;
}
