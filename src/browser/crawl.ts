import type { Article } from '../core/article.ts';
import { addPage } from './addPage.ts';
import { articleOf } from './articleOf.ts';
import { fetchPage, PageError } from './fetchPage.ts';
import { linksIn, type KnownPage } from './linksIn.ts';
import { pause } from './pause.ts';
import { runInSlices } from './runInSlices.ts';
import { withoutHash } from './withoutHash.ts';
import { withoutNames } from './withoutNames.ts';

export interface Crawl {
  /** Absolute; pages outside of it are not asked for. */
  readonly root: string;
  /** The page that the reader is on: what lies near to it comes first. */
  readonly near: string;
  /** At most so many pages are asked for. */
  readonly most: number;
  /** What is known of the site. Pages that are found are added. */
  readonly pages: Map<string, KnownPage>;
  /** What became of those that were read: undefined for one that is no article. Results are added. */
  readonly read: Map<string, Article | undefined>;
  /** Called after each page. */
  readonly onPage: () => void;
  readonly signal: AbortSignal;
}

/** Longer pages hold a whole book, whose chapters are pages of their own. */
const MOST_BYTES = 1_500_000;
/** What one visit takes of the site in all, unpacked, in bytes. */
const MOST_IN_ALL = 25_000_000;
/** Between two pages, in ms; and at least as long as the last one took, so that a slow server is asked less. */
const REST_MS = 50;
/** So many pages one after the other that do not come: the site does not want it, or is not well. */
const GIVE_UP = 5;

/**
 * Reads the pages of a site one after the other, while the reader's browser has nothing else to do: those near to theirs
 * first, links to others as it comes upon them. It ends when the signal says so, when all is read, at its limits, when the
 * server says "not so fast" (429, 503), and when pages fail one after the other.
 *
 * @returns whether there is nothing more to do: all that is known has been read, or as much as is allowed
 */
export async function crawl({ root, near, most, pages, read, onPage, signal }: Crawl): Promise<boolean> {
  let failed = 0;
  let bytes = 0;
  const next = () => nearest(pages, read, near);
  for (let url = next(); url !== undefined && read.size < most; url = next()) {
    await idle();
    if (signal.aborted) return false;
    const began = performance.now();
    try {
      const got = await fetchPage(url, MOST_BYTES);
      bytes += got.bytes;
      failed = 0;
      withoutNames(got.page);
      for (const link of await runInSlices(linksIn(got.page, got.came, root))) {
        if (pages.has(link.url) || pages.size < 10 * most) addPage(pages, link);
      }
      const came = withoutHash(got.came);
      if (came !== url) pages.delete(url);
      const isNew = came.startsWith(root) && !read.get(came);
      const article = isNew ? await runInSlices(articleOf(got.page, came, root)) : undefined;
      if (isNew) read.set(came, article);
      if (came !== url) read.set(url, undefined);
    } catch (error) {
      read.set(url, undefined);
      const status = error instanceof PageError ? error.status : 0;
      failed += 1;
      if (status === 429 || status === 503 || failed >= GIVE_UP) return false;
    }
    onPage();
    if (bytes > MOST_IN_ALL) return false;
    await new Promise((resume) => setTimeout(resume, Math.max(REST_MS, performance.now() - began)));
  }
  return true;
}

/** The page that shares the longest beginning of its address with the reader's, and is not read yet. */
function nearest(
  pages: ReadonlyMap<string, KnownPage>,
  read: ReadonlyMap<string, unknown>,
  near: string,
): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const url of pages.keys()) {
    if (read.has(url)) continue;
    const shared = sharedFolders(url, near);
    if (shared > most) [best, most] = [url, shared];
  }
  return best;
}

function sharedFolders(a: string, b: string): number {
  const [as, bs] = [a.split('/'), b.split('/')];
  const differs = as.findIndex((part, i) => part !== bs[i]);
  return differs < 0 ? as.length : differs;
}

/** The browser has nothing else to do, and the reader looks at the page. */
const idle = (): Promise<unknown> =>
  'requestIdleCallback' in window
    ? new Promise((resume) => requestIdleCallback(resume, { timeout: 2000 }))
    : pause();
