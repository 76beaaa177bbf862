import type { Page } from 'playwright-core';

/** Functions that run in a page, and know nothing of how things are kept there but that they are. */
export const outlook = {
  /** Opens each database under its next version, as a newer page would. */
  async upgradeAll(): Promise<readonly string[]> {
    const all = await indexedDB.databases();
    return Promise.all(
      all.map(
        ({ name = '', version = 1 }) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open(name, version + 1);
            opening.onsuccess = () => {
              opening.result.close();
              resolve('opened');
            };
            opening.onerror = () => {
              resolve('refused');
            };
            // A tab that lets go in time still leads to success.
            opening.onblocked = () => {
              setTimeout(() => {
                resolve('blocked');
              }, 3000);
            };
          }),
      ),
    );
  },
  /** Erases all that the site has stored. */
  async forgetAll(): Promise<void> {
    localStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const erasing = indexedDB.deleteDatabase(name);
        erasing.onsuccess = resolve;
        erasing.onerror = resolve;
        erasing.onblocked = resolve;
      });
    }
  },
};

/** Where messages wait: as `src/browser/recordDb.ts` keeps them. */
const OUTBOX = { name: 'baton-outbox', store: 'records' } as const;

/** Keeps a record where messages wait, as a newer version might have left it. */
export function plantRecord(page: Page, id: string, record: object): Promise<void> {
  return page.evaluate(
    ([{ name, store }, key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore(store);
        };
        opening.onerror = () => {
          reject(opening.error ?? new Error('The database failed.'));
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction(store, 'readwrite');
          writing.objectStore(store).put(value, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [OUTBOX, id, record] as const,
  );
}

/** What lies where messages wait, by its id. */
export function storedRecord(page: Page, id: string): Promise<unknown> {
  return page.evaluate(
    ([{ name, store }, key]) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => {
          reject(opening.error ?? new Error('The database failed.'));
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).get(key);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    [OUTBOX, id] as const,
  );
}

/**
 * Spoils each record of a waiting message: what holds its bytes becomes a number.
 *
 * @param text a part of the message
 * @returns whether there was one
 */
export async function spoilStored(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (part) => {
    let found = 0;
    const decode = (value: unknown): string =>
      typeof value === 'string'
        ? value
        : value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder().decode(value)
          : '';
    const isBody = (value: unknown) => /^\s*\{/.test(decode(value)) && decode(value).includes(part);
    const spoil = (value: unknown): unknown => {
      if (isBody(value)) {
        found += 1;
        return 7;
      }
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
      if (value instanceof ArrayBuffer || value instanceof Blob || value instanceof Date) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner)]));
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('The database failed.'));
        };
      });
    for (const name of Object.keys(localStorage)) {
      const value = localStorage.getItem(name) ?? '';
      try {
        localStorage.setItem(name, JSON.stringify(spoil(JSON.parse(value))));
      } catch {
        // Not JSON: it holds no message.
      }
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const records = db.transaction(store, 'readwrite').objectStore(store);
        const keys = await done(records.getAllKeys());
        const values = await done(records.getAll());
        for (const [at, key] of keys.entries()) {
          const spoilt = spoil(values[at]);
          await done(records.keyPath === null ? records.put(spoilt, key) : records.put(spoilt));
        }
      }
      db.close();
    }
    return found > 0;
  }, text);
}
