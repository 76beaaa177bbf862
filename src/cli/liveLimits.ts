/** How far `baton index <url>` goes. */
export interface LiveLimits {
  /** Requests at once. */
  readonly concurrency: number;
  /** Pages that are fetched. */
  readonly pages: number;
  /** For one answer with its body, in ms. */
  readonly timeoutMs: number;
  /** Of a page, unpacked. */
  readonly pageBytes: number;
  /** Of a feed or a sitemap, unpacked: what sitemaps.org allows a sitemap is 50 MB. */
  readonly feedBytes: number;
  /** Further attempts after an answer that asks to come again, or none. */
  readonly retries: number;
  /** Before the first of them, in ms, doubled each time, where the answer names no time. */
  readonly waitMs: number;
  /** What an answer may ask to wait, in ms. */
  readonly longestWaitMs: number;
}

export const defaultLiveLimits: LiveLimits = {
  concurrency: 4,
  pages: 5000,
  timeoutMs: 20_000,
  pageBytes: 5_000_000,
  feedBytes: 50_000_000,
  retries: 3,
  waitMs: 1000,
  longestWaitMs: 60_000,
};
