import type { Result } from '../core/article.ts';
import type { Section } from '../core/sections.ts';

/** The page that the reader is on. */
export interface PageRef {
  /** Absolute; hash, query, `index.html` and a trailing slash make no difference. */
  readonly url: string;
  readonly title: string;
  /** Absolute URLs that the page's main text links to, in their order. */
  readonly links?: readonly string[];
}

export interface SearchOptions {
  /** At most this many results, 1 or more. */
  readonly limit: number;
  /** When aborted, the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Anything that answers searches: an index of our own, or a remote service.
 *
 * Results come best first, with absolute `http(s)` URLs. An empty list means that nothing fits; a rejected
 * promise means that the search could not be run. The two are never mixed: an empty list is a signal that
 * the docs have a gap, and a failed request is not.
 *
 * @example
 * const results = await provider.search('how do refunds work', { limit: 5 });
 */
export interface SearchProvider {
  search(query: string, options: SearchOptions): Promise<readonly Result[]>;
  /** Articles that relate to a page, without the page itself. */
  suggest(page: PageRef, options: SearchOptions): Promise<readonly Result[]>;
  /** The section of an article that says most of what is asked; undefined where that is its beginning. */
  section?(query: string, sections: readonly Section[]): Promise<Section | undefined>;
}
