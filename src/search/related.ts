import type { Result } from '../core/article.ts';
import type { SearchIndex } from './indexFormat.ts';
import type { PageRef } from './provider.ts';
import { search, toResult } from './search.ts';
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
  const { articles } = index;
  const at = articles.findIndex(({ url }) => key(url) === (key(page.url) ?? ''));
  const here = articles[at];
  const near = (section: string | undefined): boolean => !!section && section === here?.section;

  const sharing = search(index, here?.title ?? page.title, { limit: 20 });
  const neighbours = [...articles.slice(at + 1), ...articles.slice(0, at + 1)]
    .filter(({ section }) => near(section))
    .map((article) => toResult({ article, score: 0, covered: 0 }, () => ({ marks: [], fit: 0 })));

  const seen = new Set([here?.id]);
  return [
    ...sharing.filter(({ section }) => near(section)),
    ...sharing.filter(({ section }) => !near(section)),
    ...neighbours,
  ].filter(({ id }) => !seen.has(id) && seen.add(id));
}
