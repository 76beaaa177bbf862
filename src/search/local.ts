import type { Result } from '../core/article.ts';
import type { SearchIndex } from './indexFormat.ts';
import type { SearchProvider } from './provider.ts';
import { related } from './related.ts';
import { search } from './search.ts';
import { webUrl } from './urls.ts';

/**
 * Coverage and score together that the best result must reach, or there is no answer: what shares a word with a
 * question is always found, and docs that say nothing about it should not pretend to. On the four help centres that
 * were measured it cost .01 to .03 of MRR, and was silent on 28 to 52 % of the questions that belong to another.
 */
const ENOUGH = 0.5;

/**
 * Searches an index file of the site's own. The index is loaded when it is first needed, and once; a load that
 * failed rejects, and the next call tries again.
 *
 * Results whose URL is not `http` or `https` are dropped: an index file is data, and must not bring scripts.
 *
 * @param base absolute URL of the index file, which the articles' URLs are relative to
 * @example
 * const docs = createLocalProvider(() => fetchIndex('/help/baton-index.bin'), 'https://a.test/help/baton-index.bin');
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
    // More than asked for, so that articles whose address cannot be used take nobody's place.
    search: (query, options) =>
      answer((index) => {
        const results = search(index, query, { limit: options.limit + 20 });
        return results.some(({ coverage, score }) => coverage + score >= ENOUGH) ? results : [];
      }, options),
    suggest: (page, options) => answer((index) => related(index, page, base), options),
  };
}
