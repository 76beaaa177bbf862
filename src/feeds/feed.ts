import type { Article } from '../core/article.ts';

/** What a feed gave: articles with absolute http(s) URLs, and what was left out, by reason. */
export interface Feed {
  readonly articles: readonly Article[];
  /** Reason → places or titles. */
  readonly skipped: ReadonlyMap<string, readonly string[]>;
  /** Whether bodies came with it. */
  readonly hasText: boolean;
}

/**
 * Reads a feed in steps of some milliseconds.
 *
 * @param root absolute URL of the site's root, ending in "/"
 * @throws Error whose message has four parts (feed, expected, received, what to do) where it is not this feed
 * @example
 * const { articles } = await runInSlices(readMkdocs(text, 'https://docs.example/'));
 */
export type ReadFeed = (text: string, root: string) => Generator<undefined, Feed>;
