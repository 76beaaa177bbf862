import type { Result } from '../core/article.ts';
import { findWord } from './dictionary.ts';
import { PARTS, type SearchIndex } from './indexFormat.ts';
import type { PageRef, SearchProvider } from './provider.ts';
import { search } from './search.ts';
import { allQueryWords } from './queryWords.ts';
import { webUrl } from './urls.ts';
import { words } from './words.ts';

/**
 * Coverage and score together that the best result must reach, or there is no answer: what shares a word with a
 * question is always found, and docs that say nothing about it should not pretend to. On the four help centres that
 * were measured it cost .01 to .03 of MRR, and was silent on 28 to 52 % of the questions that belong to another.
 */
const ENOUGH = 0.5;
/**
 * An index that comes in parts answers with those that are there where the best result has all of the query, and well
 * placed: so half of all questions never need the bodies. It costs .003 of MRR on 1,079 articles, .012 on 9,738.
 */
const SURE = { coverage: 0.99, score: 1.2 } as const;

export interface LocalOptions {
  /** Loads the index, or its first part. */
  readonly load: () => Promise<SearchIndex>;
  /** Loads one part more than an index has; says what is wrong where it cannot. */
  readonly loadMore: (index: SearchIndex) => Promise<SearchIndex>;
  /** Absolute URL of the index file, which the articles' URLs are relative to. */
  readonly base: string;
  /** Lets the page paint before an answer is made, and newer calls abort it. */
  readonly pause?: () => Promise<void>;
  /** Brings in what finds the articles that relate to a page. */
  readonly relate: () => Promise<Relate>;
}

/** Finds the articles that relate to a page: see `related`. */
export type Relate = (
  index: SearchIndex,
  page: PageRef,
  base: string,
  limit: number,
) => Promise<readonly Result[]>;

/**
 * Searches an index file of the site's own. The index is loaded when it is first needed, and once; a load that
 * failed rejects, and the next call tries again.
 *
 * Results whose URL is not `http` or `https` are dropped: an index file is data, and must not bring scripts.
 *
 * @example
 * const docs = createLocalProvider({ load, loadMore, relate, base: 'https://a.test/help/baton-index.bin' });
 * await docs.search('refund', { limit: 5 });
 */
export function createLocalProvider({ load, loadMore, base, pause, relate }: LocalOptions): SearchProvider {
  let loading: Promise<SearchIndex> | undefined;
  const grown = new WeakMap<SearchIndex, Promise<boolean>>();

  const loaded = async (signal?: AbortSignal): Promise<SearchIndex> => {
    const index = await (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
    await pause?.();
    signal?.throwIfAborted();
    return index;
  };
  /** Says whether there is more now than in an index. Each grows once, however many searches still hold it. */
  const grow = (index: SearchIndex): Promise<boolean> => {
    const growing =
      grown.get(index) ??
      loadMore(index).then(
        (fuller) => {
          loading = Promise.resolve(fuller);
          return fuller.texts.length > index.texts.length;
        },
        // What is there still answers; `loadMore` says itself what went wrong.
        () => !grown.delete(index),
      );
    grown.set(index, growing);
    return growing;
  };
  const usable = (results: readonly Result[]): Result[] =>
    results.flatMap((result) => {
      const url = webUrl(result.url, base);
      return url ? [{ ...result, url: url.href }] : [];
    });

  const find = async (query: string, limit: number, signal?: AbortSignal): Promise<readonly Result[]> => {
    for (;;) {
      const index = await loaded(signal);
      const results = search(index, query, { limit });
      const [best] = results;
      const sure = best && best.coverage >= SURE.coverage && best.score >= SURE.score;
      if (!sure && index.texts.length < PARTS && (await grow(index))) continue;
      if (!results.some(({ coverage, score }) => coverage + score >= ENOUGH)) return [];
      const found = usable(results);
      // Articles whose address cannot be used take nobody's place.
      return found.length < results.length ? usable(search(index, query, { limit: limit + 20 })) : found;
    }
  };

  return {
    search: async (query, { limit, signal }) => (await find(query, limit, signal)).slice(0, limit),
    section: (query, sections) =>
      import('./bestSection.ts').then(async (code) =>
        code.bestSection(await loaded(), sections, allQueryWords(query), words, findWord),
      ),
    async suggest(page, { limit, signal }) {
      // Without its code there are no suggestions, which are an extra: search does not depend on them.
      const related = relate().catch(() => undefined);
      const index = await loaded(signal);
      return usable((await (await related)?.(index, page, base, limit + 5)) ?? []).slice(0, limit);
    },
  };
}
