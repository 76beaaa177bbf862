import type { Keeping } from '../core/keeping.ts';
import type { Proof } from '../core/ports.ts';
import type { FileStore } from './fileStore.ts';
import { createRecords, PREFIX, type Records } from './records.ts';

/** Records by name, in the place where this page keeps them. */
export interface Storage extends Omit<Records, 'lasting'> {
  /** Where they are kept now, by name and as records: see `keepAsSaid`. */
  keeping: Keeping;
  place: Records;
  /** Those that the tabs of one origin share, wherever this page keeps its own: what waits to be sent is known there. */
  readonly disk: Records;
  /** Calls back when another tab has written the record. Returns what ends it. */
  watch(name: string, changed: () => void): () => void;
  /** Records in another place. */
  readonly at: typeof createRecords;
  /** What the site's call said of the customer's consent. */
  consent?: unknown;
  /** The customer has opened the form: what they write is kept for them. */
  isFormOpen?: boolean;
  /** The bytes of attached files, once there are any: see `filesOf`. */
  files?: FileStore;
  /** What sends messages, once there are any: see `outboxOf`. */
  sending?: { stop(): void };
  /** What the site hands in to prove who writes; never stored, never in another tab. */
  proof?: Proof;
}

/** @param isKept false: nothing is read or kept until it is known where */
export function createStorage(isKept = true): Storage {
  const disk = createRecords(() => localStorage);
  const storage: Storage = {
    at: createRecords,
    disk,
    keeping: isKept ? 'full' : 'memory',
    place: isKept ? disk : createRecords(),
    read: (name) => storage.place.read(name),
    write(name, value) {
      storage.place.write(name, value);
    },
    remove(name) {
      storage.place.remove(name);
      disk.remove(name);
    },
    watch(name, changed) {
      const listen = (event: StorageEvent) => {
        if (event.key === PREFIX + name || event.key === null) changed();
      };
      addEventListener('storage', listen);
      return () => {
        removeEventListener('storage', listen);
      };
    },
  };
  return storage;
}
