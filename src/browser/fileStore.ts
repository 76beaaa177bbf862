import { clear, createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval';

/** The bytes of files that customers have chosen, by hash: a page load does not lose them. */
export interface FileStore {
  /** Keeps the bytes, until they are removed or have lain for 24 h. */
  keep(sha256: string, content: Blob): Promise<void>;
  /** Missing where they are gone, or never were. */
  read(sha256: string): Promise<Blob | undefined>;
  remove(hashes: readonly string[]): Promise<void>;
  /** Lets all go. */
  clear(): Promise<void>;
  /** Lets those go that lie on the device; this page has its own still. */
  leaveDisk(): Promise<void>;
}

/** As long as a draft, in ms: it may be somebody else's computer. */
const KEPT_MS = 24 * 60 * 60_000;

/** The database. */
const NAME = 'baton';

interface Kept {
  readonly at: number;
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/**
 * Files in IndexedDB, and in memory where that fails: a private window, a full disk, blocked by the browser's settings.
 *
 * @param now ms since 1970
 * @param isKept false: they last as long as the page
 * @example const files = createFileStore(Date.now, () => true); await files.keep(hash, file);
 */
export function createFileStore(now: () => number, isKept: () => boolean): FileStore {
  const memory = new Map<string, Blob>();
  let opened: UseStore | undefined;
  /** What fails costs the page load that the file would have survived, nothing else. */
  const attempt = async <T>(work: (store: UseStore) => Promise<T>): Promise<T | undefined> => {
    try {
      opened ??= createStore(NAME, 'files');
      return await work(opened);
    } catch {
      opened = undefined;
      return undefined;
    }
  };
  const isFresh = (kept: Kept | undefined) => kept !== undefined && now() - kept.at < KEPT_MS;
  if (isKept())
    void attempt(async (store) => {
      const all = await entries<string, Kept>(store);
      await delMany(
        all.flatMap(([hash, kept]) => (isFresh(kept) ? [] : hash)),
        store,
      );
    });
  return {
    async keep(sha256, content) {
      memory.set(sha256, content);
      // Bytes, not the Blob: Safari may fail to store one (github.com/GoogleChrome/workbox/issues/1908).
      const bytes = await content.arrayBuffer();
      const kept: Kept = { at: now(), bytes, type: content.type };
      if (isKept()) await attempt((store) => set(sha256, kept, store));
    },
    async read(sha256) {
      const held = memory.get(sha256);
      if (held) return held;
      const kept = await attempt((store) => get<Kept>(sha256, store));
      return kept && isFresh(kept) ? new Blob([kept.bytes], { type: kept.type }) : undefined;
    },
    async remove(hashes) {
      const here = hashes.filter((hash) => memory.delete(hash));
      if (isKept() || here.length < hashes.length) await attempt((store) => delMany([...hashes], store));
    },
    async clear() {
      memory.clear();
      await this.leaveDisk();
    },
    async leaveDisk() {
      if (await isThere()) await attempt((store) => clear(store));
    },
  };
}

/** Whether the database is there: opening it would make it. Where that cannot be known, nothing was kept. */
async function isThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}
