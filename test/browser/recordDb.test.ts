import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRecordDb as create, type RecordDb } from '../../src/browser/recordDb.ts';

const tabs: RecordDb[] = [];
function createRecordDb(name: string) {
  const db = create(name);
  tabs.push(db);
  return db;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const tab of tabs.splice(0)) tab.leave();
});

let count = 0;
const aName = () => `records-${String((count += 1))}`;
const put = (text: string) => () => [{ text }, undefined] as const;

describe('records in IndexedDB', () => {
  it('are there for the next page', async () => {
    const name = aName();
    await createRecordDb(name).change('a', put('Hello'));
    expect(await createRecordDb(name).entries()).toEqual([['a', { text: 'Hello' }]]);
  });

  it('are changed by who sees what lies there, and answer', async () => {
    const db = createRecordDb(aName());
    await db.change('a', put('one'));
    expect(await db.change('a', (found) => [undefined, found])).toEqual({ text: 'one' });
    expect(await db.entries()).toEqual([]);
  });

  it('are changed one after the other, though two tabs do it at once', async () => {
    const name = aName();
    const both = [createRecordDb(name), createRecordDb(name)];
    const add = (found: unknown) => [((found as number | undefined) ?? 0) + 1, undefined] as const;
    await Promise.all(Array.from({ length: 20 }, (_, at) => both[at % 2]?.change('count', add)));
    expect(await both[0]?.entries()).toEqual([['count', 20]]);
  });

  it('are written so that a power cut does not take them', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await createRecordDb(aName()).change('a', put('Hello'));
    expect(transaction).toHaveBeenCalledWith('records', 'readwrite', { durability: 'strict' });
  });

  it('make way for who wants to change the database, and are opened again', async () => {
    const name = aName();
    const db = createRecordDb(name);
    await db.change('a', put('Hello'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 2);
      request.onblocked = () => {
        reject(new Error('An old tab stands in the way.'));
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(await db.entries()).toEqual([['a', { text: 'Hello' }]]);
  });

  it('are closed when the page is left, and opened again when it comes back', async () => {
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const db = createRecordDb(aName());
    await db.change('a', put('Hello'));
    dispatchEvent(new Event('pagehide'));
    await expect.poll(() => close).toHaveBeenCalledOnce();
    expect(await db.entries()).toHaveLength(1);
  });

  it.each<[string, () => IDBOpenDBRequest]>([
    [
      'the browser forbids it',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['the browser never answers', () => ({}) as IDBOpenDBRequest],
  ])('are refused, not waited for, where %s', async (_, open) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(open);
    const db = createRecordDb(aName());
    await expect(db.entries()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await db.entries()).toEqual([]);
  });

  it('say that the disk is full', async () => {
    const db = createRecordDb(aName());
    await db.entries();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      return {} as IDBRequest<IDBValidKey>;
    });
    await expect(db.change('a', put('Hello'))).rejects.toThrow();
  });
});
