import { describe, expect, it } from 'vitest';
import type { RecordDb } from '../../src/browser/recordDb.ts';
import type { Records } from '../../src/browser/records.ts';
import type { Storage } from '../../src/browser/storage.ts';
import { waiting } from '../../src/delivery/outboxRecord.ts';
import { createOutboxStore } from '../../src/outboxStore.ts';
import { aParcel, aStore, aTransport, accepted, unreachable } from './aParcel.ts';
import { aPage, deliver, flush, START } from './aPage.ts';

/** The list of one origin, as text, as browsers keep it. */
function aStorage(stored?: unknown) {
  let text = stored === undefined ? undefined : JSON.stringify(stored);
  const disk: Records = {
    read: () => (text === undefined ? undefined : (JSON.parse(text) as unknown)),
    write(_, value) {
      text = JSON.stringify(value);
    },
    remove() {
      text = undefined;
    },
    lasting: true,
  };
  const storage: Storage = {
    ...disk,
    disk,
    place: disk,
    keeping: 'full',
    at: () => disk,
    watch: () => () => undefined,
  };
  return { storage, list: () => disk.read('outbox') };
}
const aDb = ({ store } = aStore()): RecordDb => ({ ...store, leave: () => undefined });
const blocked: RecordDb = {
  entries: () => Promise.reject(new Error('blocked')),
  change: () => Promise.reject(new Error('blocked')),
  leave: () => undefined,
};

describe('the list in localStorage', () => {
  it('names what waits in IndexedDB, and nothing that does not', async () => {
    const { storage, list } = aStorage();
    const page = aPage(aTransport(unreachable, accepted).transport, {
      store: createOutboxStore(storage, aDb()),
    });
    await deliver(page, aParcel());
    expect(list()).toEqual(['k-1']);
    await flush(page);
    expect(list()).toBeUndefined();
  });

  it('names what has arrived until it was told', async () => {
    const { storage, list } = aStorage();
    const page = aPage(aTransport(accepted).transport, { store: createOutboxStore(storage, aDb()) });
    await deliver(page, aParcel());
    expect(list()).toEqual(['k-1']);
    await page.told('k-1');
    expect(list()).toBeUndefined();
  });

  it('holds messages where IndexedDB is blocked', async () => {
    const { storage, list } = aStorage();
    const { transport, sent } = aTransport(unreachable, accepted);
    await deliver(aPage(transport, { store: createOutboxStore(storage, blocked) }), aParcel());
    expect(list()).toMatchObject([{ id: 'k-1', kept: { state: 'waiting', parcel: aParcel() } }]);
    const next = aPage(transport, { store: createOutboxStore(storage, blocked) });
    expect(await flush(next)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([aParcel(), aParcel()]);
    expect(await next.find('k-1')).toMatchObject({ state: 'delivered', told: true });
  });

  it('hands messages over once IndexedDB can be had, and they are sent once', async () => {
    const { storage, list } = aStorage();
    const { transport, sent } = aTransport(unreachable, accepted);
    await deliver(aPage(transport, { store: createOutboxStore(storage, blocked) }), aParcel());
    const db = aStore();
    const next = aPage(transport, { store: createOutboxStore(storage, aDb(db)) });
    expect(await next.open()).toEqual(['k-1']);
    expect(list()).toEqual(['k-1']);
    expect(db.kept()).toMatchObject({ 'k-1': { parcel: aParcel() } });
    expect(await flush(next)).toEqual([['k-1', accepted]]);
    expect(sent).toEqual([aParcel(), aParcel()]);
    expect(list()).toBeUndefined();
  });

  it('hands over what has arrived as well: it is not sent again', async () => {
    const { storage } = aStorage();
    const db = aStore({ 'k-1': waiting(aParcel(), 1, START) });
    await deliver(
      aPage(aTransport(accepted).transport, { store: createOutboxStore(storage, blocked) }),
      aParcel(),
    );
    const { transport, sent } = aTransport(accepted);
    await flush(aPage(transport, { store: createOutboxStore(storage, aDb(db)) }));
    expect(sent).toEqual([]);
    expect(db.kept()).toMatchObject({ 'k-1': { state: 'delivered' } });
  });

  it('of the first releases is moved, byte by byte, in its order; what is none of ours is dropped', async () => {
    const parcels = [aParcel({ key: 'k-2' }), aParcel({ key: 'k-1', body: '{"a":  1}' })];
    const { storage, list } = aStorage([null, 7, parcels[0], { broken: true }, parcels[1]]);
    const db = aStore();
    const { transport, sent } = aTransport(accepted);
    await flush(aPage(transport, { store: createOutboxStore(storage, aDb(db)) }));
    expect(sent).toEqual(parcels);
    expect(list()).toBeUndefined();
  });

  it.each([[null], ['text'], [{ key: 'k-1' }], [['k-gone']]])('may be anything: %j', async (stored) => {
    const { storage } = aStorage(stored);
    const { transport, sent } = aTransport(accepted);
    const page = aPage(transport, { store: createOutboxStore(storage, aDb()) });
    expect(await flush(page)).toEqual([]);
    expect(await deliver(page, aParcel())).toEqual(accepted);
    expect(sent).toEqual([aParcel()]);
  });

  it('has IndexedDB asked again where that is late, and names what waits there', async () => {
    const { storage } = aStorage(['k-1']);
    const db = aDb(aStore({ 'k-1': waiting(aParcel(), 1, START) }));
    let asked = 0;
    const late = { ...db, entries: () => (asked++ === 0 ? Promise.reject(new Error('late')) : db.entries()) };
    const { transport, sent } = aTransport(accepted);
    await flush(aPage(transport, { store: createOutboxStore(storage, late) }));
    expect(sent).toEqual([aParcel()]);
  });
});
