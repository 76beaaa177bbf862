import type { Article } from '../core/article.ts';
import type { FeedName } from '../core/aboutSearch.ts';
import type { KnownPage } from './linksIn.ts';
import { SITE_DB } from '../core/aboutSearch.ts';
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
  /** Whether there is nothing more to do: all is read, or as much as is allowed. */
  readonly isDone: boolean;
}

/** The record of pages without what was read, which lies in records of its own: a large one would block to be read. */
interface PagesHead extends Omit<KeptPages, 'read'> {
  /** How many there are. */
  readonly parts: number;
}
/** So many pages lie in one record. */
const PART = 20;

const VERSION = 2;
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
  const read = async <Kept extends { readonly version: number; readonly at: number }>(
    id: string,
  ): Promise<Kept | undefined> => {
    const found = (await change(id, (kept) => [kept, kept])) as Kept | undefined;
    const isUsable = found?.version === VERSION && Math.abs(now() - found.at) < MOST_AGE_MS;
    return isUsable ? found : undefined;
  };
  const write = (id: string, kept: object) => change(id, () => [{ ...kept, version: VERSION }, undefined]);
  return {
    index: (root: string) => read<KeptIndex>(`index ${root}`),
    async pages(root: string): Promise<KeptPages | undefined> {
      const head = await read<PagesHead>(`pages ${root}`);
      if (!head) return undefined;
      const all: KeptPages['read'][number][] = [];
      for (let i = 0; i < head.parts; i++) {
        // One that is gone is read from the site again.
        const part = await read<Pick<KeptPages, 'version' | 'at' | 'read'>>(partName(root, i));
        all.push(...(part?.read ?? []));
      }
      return { ...head, read: all };
    },
    keepIndex: (kept: Omit<KeptIndex, 'version'>) => write(`index ${kept.root}`, kept),
    async keepPages(root: string, { read: all, at, ...head }: Omit<KeptPages, 'version'>): Promise<void> {
      const parts = Math.ceil(all.length / PART);
      for (let i = 0; i < parts; i++)
        await write(partName(root, i), { at, read: all.slice(i * PART, (i + 1) * PART) });
      await write(`pages ${root}`, { ...head, at, parts });
    },
    leave() {
      db?.leave();
    },
  };
}

const partName = (root: string, part: number): string => `pages ${String(part)} ${root}`;
