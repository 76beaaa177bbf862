import type { Result } from '../core/article.ts';
import type { SearchIndex } from './indexFormat.ts';
import type { PageRef } from './provider.ts';
import { search } from './search.ts';
import { NO_FITS } from './secondLook.ts';
import { titleOf } from './shownTexts.ts';
import { toResult } from './toResult.ts';
import { pageKey, webUrl } from './urls.ts';

/**
 * The articles that relate to a page, best first, without the page itself: those of its section that share
 * words with its title, others that share words, then its neighbours in the section. Nothing where nothing
 * relates: what is merely popular would only stand in the way.
 *
 * @param base absolute URL of the index file
 */
export function related(index: SearchIndex, page: PageRef, base: string): Result[] {
  const key = (url: string): string | undefined => {
    const parsed = webUrl(url, base);
    return parsed && pageKey(parsed);
  };
  const all = Array.from({ length: index.size }, (_, doc) => index.article(doc));
  const wanted = key(page.url) ?? '';
  // To read an address takes long, so those that lack the beginning of the page's own name are not read.
  const name = /^[\w-]*/.exec(wanted.slice(wanted.lastIndexOf('/') + 1))?.[0] ?? '';
  const at = all.findIndex(
    ({ url }) =>
      (url.includes(name) || /(?:^|\/)(?:index\.html?)?(?:[?#]|$)/.test(url)) && key(url) === wanted,
  );
  const here = all[at];
  const near = (section: string | undefined): boolean => !!section && section === here?.section;

  const sharing = search(index, at < 0 ? page.title : titleOf(index, at), { limit: 20 });
  const neighbours = all
    .map((_, i) => (at + 1 + i) % all.length)
    .filter((doc) => near(all[doc]?.section))
    .slice(0, 20)
    .map((doc) => toResult(index, { doc, score: 0, coverage: 0, fits: NO_FITS }, []));

  const seen = new Set([here?.id]);
  return [
    ...sharing.filter(({ section }) => near(section)),
    ...sharing.filter(({ section }) => !near(section)),
    ...neighbours,
  ].filter(({ id }) => !seen.has(id) && seen.add(id));
}
