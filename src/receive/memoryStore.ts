import { FIRST_SEQUENCE, referenceOf } from './referenceOf.ts';
import type { HandoffRecord, HandoffStore } from './store.ts';

export interface MemoryStore extends HandoffStore {
  /** All that was stored, oldest first. */
  records(): readonly (HandoffRecord & { readonly reference: string })[];
}

/**
 * A store in memory, for tests and for trying things out: what it holds is gone when the program ends.
 *
 * @param options.reference makes the reference from a sequence number
 * @example const receive = createReceiver({ store: createMemoryStore(), origins: ['https://docs.example'] });
 */
export function createMemoryStore({ reference = referenceOf } = {}): MemoryStore {
  const byKey = new Map<string, HandoffRecord & { readonly reference: string }>();
  return {
    // Without an await between look-up and insertion nothing comes in between: JavaScript runs it in one go.
    save(record) {
      const known = byKey.get(record.key);
      if (!known) {
        const stored = { ...record, reference: reference(FIRST_SEQUENCE + byKey.size) };
        byKey.set(record.key, stored);
        return Promise.resolve({ outcome: 'stored', reference: stored.reference });
      }
      return Promise.resolve(
        known.bodyHash === record.bodyHash
          ? { outcome: 'replayed', reference: known.reference }
          : { outcome: 'conflict' },
      );
    },
    records: () => [...byKey.values()],
  };
}
