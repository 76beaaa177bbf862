/** What a docs site ships to be searched by, and what Baton reads where there is none. */
export type FeedName =
  | 'mkdocs'
  | 'docusaurus'
  | 'just-the-docs'
  | 'sphinx'
  | 'mdbook'
  | 'vitepress'
  | 'pagefind'
  | 'json'
  | 'llms-full'
  | 'sitemap';

/** What `Baton('info').search` says about what is searched. */
export interface AboutSearch {
  /** `pages`: read from the site's pages, without a list of them; `titles`: only what this page links to. */
  readonly source: FeedName | 'pages' | 'titles';
  /** Where it was read from. */
  readonly url: string;
  /** How many articles can be found; missing where somebody else knows. */
  readonly articles?: number;
  /** Of these, how many with their text, where texts are read page by page. */
  readonly read?: number;
  /** Whether there are pages that were not read, so that what is not found may be there all the same. */
  readonly isPartial?: boolean;
  /** Whether it came from this browser rather than from the site. */
  readonly cached: boolean;
  /** How many requests it took to find it. */
  readonly probes: number;
  /** What was tried and could not be used, and why. */
  readonly problems: readonly string[];
}

/** The database in which a browser keeps what was made of a site's pages. */
export const SITE_DB = 'baton-site';
