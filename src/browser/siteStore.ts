import type { Article } from '../core/article.ts';
import type { FeedName } from '../core/siteSearch.ts';
import type { KnownPage } from './linksIn.ts';
import { SITE_DB } from '../core/siteSearch.ts';
import { createRecordDb, type RecordDb } from './recordDb.ts';

/** What this browser keeps of a site's search: the index as it was made, so that the next page need not ask. */
export interface KeptIndex {
  /** Of the shape of this record and of the index. */
  readonly version: typeof VERSION;
  readonly source: FeedName | 'pages';
  readonly root: string;
  /** Where it was read from. */
  readonly url: string;
  /** What the server said of that file: its ETag, else when it was changed; empty where it said nothing. */
  readonly validator: string;
  /** When it was made, in ms since 1970. */
  readonly at: number;
  readonly articles: number;
  /** The bytes of `buildIndex`. */
  readonly bytes: Uint8Array;
  /** False for an index of words or titles: the text of pages that are read makes it better. */
  readonly hasText: boolean;
  /** Whether pages were still to be read. */
  readonly isPartial?: boolean;
  /** How many texts of pages it was made with. */
  readonly texts: number;
  /** What was asked for first to find it. */
  readonly from: string;
}

/** What was read of a site page by page. */
export interface KeptPages {
  readonly version: typeof VERSION;
  readonly at: number;
  readonly pages: readonly KnownPage[];
  readonly read: readonly (readonly [url: string, article: Article | undefined])[];
  /** Whether nothing is left to read. */
  readonly isWhole: boolean;
}

const VERSION = 1;
/** A kept index is not used for longer, in ms. */
const MOST_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps what was made of this site in IndexedDB. It holds nothing about the reader but pages of the site. Where nothing may
 * be kept, or IndexedDB fails, there is nothing to be found.
 *
 * @param isAllowed whether things may lie on the device
 */
export function createSiteStore(isAllowed: () => boolean, now: () => number) {
  let db: RecordDb | undefined;
  const change = async <T>(
    id: string,
    work: (found: unknown) => readonly [unknown, T],
  ): Promise<T | undefined> => {
    if (!isAllowed()) return undefined;
    try {
      return await (db ??= createRecordDb(SITE_DB)).change(id, work);
    } catch {
      // Blocked, or full: the next page reads the site again.
      return undefined;
    }
  };
  const read = async <Kept extends KeptIndex | KeptPages>(id: string): Promise<Kept | undefined> => {
    const found = (await change(id, (kept) => [kept, kept])) as Kept | undefined;
    const isUsable = found?.version === VERSION && Math.abs(now() - found.at) < MOST_AGE_MS;
    return isUsable ? found : undefined;
  };
  const write = (id: string, kept: object) => change(id, () => [{ ...kept, version: VERSION }, undefined]);
  return {
    index: (root: string) => read<KeptIndex>(`index ${root}`),
    pages: (root: string) => read<KeptPages>(`pages ${root}`),
    keepIndex: (kept: Omit<KeptIndex, 'version'>) => write(`index ${kept.root}`, kept),
    keepPages: (root: string, kept: Omit<KeptPages, 'version'>) => write(`pages ${root}`, kept),
    leave() {
      db?.leave();
    },
  };
}
