/** Records by id in IndexedDB. Everything may reject: the browser blocks it, its disk is full, it does not answer. */
export interface RecordDb {
  entries(): Promise<readonly (readonly [id: string, found: unknown])[]>;
  /**
   * Changes one record in one transaction and resolves once it is on disk.
   *
   * @param work gives what is to lie there (the same: nothing is written; undefined: it goes), and an answer
   */
  change<T>(id: string, work: (found: unknown) => readonly [next: unknown, answer: T]): Promise<T>;
  /** Closes it and listens to the page no more. */
  leave(): void;
}

const STORE = 'records';
/** What has not been opened by then will not be: Safari may never answer (bugs.webkit.org/show_bug.cgi?id=226547). In ms. */
const PATIENCE_MS = 1000;

/**
 * A database of records that survives a power cut ("strict": its transactions are complete once they are on disk). It is
 * closed when the page is left, so that the browser can keep the page, and when another tab wants to change the database.
 *
 * @example const db = createRecordDb('baton-outbox'); await db.change('a', () => [{ text: 'Hi' }, undefined]);
 */
export function createRecordDb(name: string): RecordDb {
  let opening: Promise<IDBDatabase> | undefined;
  const close = () => {
    opening?.then(
      (db) => {
        db.close();
      },
      () => undefined,
    );
    opening = undefined;
  };
  const opened = () => {
    opening ??= open(name, close).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (records: IDBObjectStore, done: (answer: T) => void) => void,
  ): Promise<T> => {
    const db = await opened();
    return new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(STORE, mode, { durability: 'strict' });
      let answer: T;
      transaction.oncomplete = () => {
        resolve(answer);
      };
      transaction.onabort = transaction.onerror = () => {
        reject(transaction.error ?? new Error('The database gave up.'));
      };
      work(transaction.objectStore(STORE), (given) => {
        answer = given;
      });
    });
  };
  addEventListener('pagehide', close);
  return {
    entries: () =>
      run('readonly', (records, done) => {
        const keys = records.getAllKeys();
        const values = records.getAll();
        values.onsuccess = () => {
          done(keys.result.map((key, at) => [String(key), values.result[at] as unknown] as const));
        };
      }),
    change: (id, work) =>
      run('readwrite', (records, done) => {
        const found = records.get(id);
        found.onsuccess = () => {
          const [next, answer] = work(found.result);
          if (next === undefined) records.delete(id);
          else if (next !== found.result) records.put(next, id);
          done(answer);
        };
      }),
    leave() {
      removeEventListener('pagehide', close);
      close();
    },
  };
}

/** @param leave closes what was opened, for whoever wants to change or delete the database */
function open(name: string, leave: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new Error(`IndexedDB has not answered within ${String(PATIENCE_MS)} ms.`));
    }, PATIENCE_MS);
    // Without a version: a newer release may have raised it, and records say theirs themselves.
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const db = request.result;
      if (isLate) db.close();
      db.onversionchange = db.onclose = leave;
      resolve(db);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new Error('IndexedDB cannot be opened.'));
    };
  });
}
