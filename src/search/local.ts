import type { Result } from '../core/article.ts';
import type { SearchIndex } from './indexFormat.ts';
import type { SearchProvider } from './provider.ts';
import { related } from './related.ts';
import { search } from './search.ts';
import { webUrl } from './urls.ts';

/**
 * Searches an index file of the site's own. The index is loaded when it is first needed, and once; a load that
 * failed rejects, and the next call tries again.
 *
 * Results whose URL is not `http` or `https` are dropped: an index file is data, and must not bring scripts.
 *
 * @param base absolute URL of the index file, which the articles' URLs are relative to
 * @example
 * const docs = createLocalProvider(() => fetchIndex('/help/baton-index.json'), 'https://a.test/help/baton-index.json');
 * await docs.search('refund', { limit: 5 });
 */
export function createLocalProvider(load: () => Promise<SearchIndex>, base: string): SearchProvider {
  let loading: Promise<SearchIndex> | undefined;

  const answer = async (
    find: (index: SearchIndex) => readonly Result[],
    { limit, signal }: { readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<readonly Result[]> => {
    const index = await (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
    signal?.throwIfAborted();
    return find(index)
      .flatMap((result) => {
        const url = webUrl(result.url, base);
        return url ? [{ ...result, url: url.href }] : [];
      })
      .slice(0, limit);
  };

  return {
    name: 'local',
    // Cut to the limit after unusable URLs are gone, so that they take nobody's place.
    search: (query, options) => answer((index) => search(index, query, { limit: Infinity }), options),
    suggest: (page, options) => answer((index) => related(index, page, base), options),
  };
}
