import type { RecordDb } from './browser/recordDb.ts';
import type { Records } from './browser/records.ts';
import type { Storage } from './browser/storage.ts';
import type { Change, OutboxStore } from './delivery/outbox.ts';
import { isOpen } from './delivery/outboxRecord.ts';

const NAME = 'outbox';

/**
 * Where messages wait: in IndexedDB, and where that fails or nothing may be kept there in the list of `storage`, which
 * lasts as long as the page where nothing else does. The list names what waits in IndexedDB as well, by its id, so that a page knows without opening it
 * whether there is something to send. Parcels that the first releases left in the list are moved.
 *
 * @example const store = createOutboxStore(app.storage, createRecordDb('baton-outbox'));
 */
export function createOutboxStore(storage: Storage, db: RecordDb): OutboxStore {
  const listIn = (records: Records): readonly unknown[] => {
    const stored = records.read(NAME);
    return Array.isArray(stored) ? stored : [];
  };
  /** What was sent before it was said where to keep things is on the device still. */
  const places = () => [...new Set([storage.disk, storage.place])];
  const list = () => places().flatMap(listIn);
  /** Whether a message may lie, or lies, in IndexedDB. */
  const isForDb = (id: string) =>
    inList(id) === undefined && (storage.keeping === 'full' || list().includes(id));
  /** Puts one item in the place of what the list has under its id. */
  const replace = (id: string, item: unknown) => {
    const place = places().find((one) => listIn(one).some((other) => idOf(other) === id)) ?? storage.place;
    const before = listIn(place);
    const at = before.findIndex((one) => idOf(one) === id);
    if (item === before[at]) return;
    const next = at < 0 ? [...before, item] : before.with(at, item);
    const rest = next.filter((one) => one !== undefined && idOf(one) !== undefined);
    if (rest.length > 0) place.write(NAME, rest);
    else place.remove(NAME);
  };
  const inList = (id: string) => {
    const one = list().find((item) => typeof item === 'object' && idOf(item) === id);
    return isKept(one) ? one.kept : one;
  };
  const change = async <T>(id: string, work: (found: unknown) => Change<T>): Promise<T> => {
    if (isForDb(id))
      try {
        let next: unknown;
        const answer = await db.change(id, (found) => {
          const changed = work(found);
          [next] = changed;
          return changed;
        });
        replace(id, isOpen(next) ? id : undefined);
        return answer;
      } catch {
        // Blocked, full, or it does not answer: the list takes it.
      }
    const found = inList(id);
    const [next, answer] = work(found);
    if (next !== found) replace(id, next === undefined ? undefined : ({ id, kept: next } satisfies Kept));
    return answer;
  };
  /** What stands in the list goes where it is safe. It leaves the list when it is there. */
  const move = async () => {
    for (const item of listIn(storage.disk)) {
      const id = idOf(item);
      if (typeof item === 'string' || id === undefined) continue;
      try {
        const own = inList(id);
        // What has an outcome is newer than what still waits.
        await db.change(id, (found) => [isSettled(own) ? own : (found ?? own), undefined]);
        replace(id, id);
      } catch {
        return;
      }
    }
  };
  let moving: Promise<void> | undefined;
  const moved = () => (moving ??= move());
  return {
    async entries() {
      await moved();
      const names = list().some((item) => typeof item === 'string');
      // A slow disk may only be late: what the list names is there.
      const again = () => (names ? db.entries().catch(() => []) : []);
      const inDb = names || storage.keeping === 'full' ? await db.entries().catch(again) : [];
      const here = list().flatMap((item) => {
        const id = idOf(item);
        return typeof item === 'object' && id !== undefined ? [[id, inList(id)] as const] : [];
      });
      return [...inDb.filter(([id]) => !here.some(([other]) => other === id)), ...here];
    },
    async change(id, work) {
      await moved();
      return change(id, work);
    },
  };
}

/** A record in the list. */
interface Kept {
  readonly id: string;
  readonly kept: unknown;
}

const isKept = (item: unknown): item is Kept => typeof item === 'object' && item !== null && 'kept' in item;

const isSettled = (found: unknown) =>
  ['delivered', 'refused'].includes((found as { readonly state?: string } | undefined)?.state ?? '');

/** What an item of the list is about: an id alone, a record, or a parcel of the first releases. */
function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const { id, key } = (item ?? {}) as { readonly id?: unknown; readonly key?: unknown };
  const named = isKept(item) ? id : key;
  return typeof named === 'string' ? named : undefined;
}
