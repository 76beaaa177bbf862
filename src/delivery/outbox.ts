import type { DeliveryResult, Parcel, Transport } from '../core/ports.ts';

/** Where parcels wait until the endpoint has acknowledged them. */
export interface OutboxStore {
  read(): unknown;
  write(parcels: readonly Parcel[]): void;
}

/** Runs work while no other tab of this origin does the same. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export interface Outbox {
  /** Keeps the parcel, delivers it, and lets it go once it is acknowledged or refused. */
  deliver: Transport;
  /** Delivers what earlier pages could not. Calls back for each. */
  flush(done: (key: string, result: DeliveryResult) => void): Promise<void>;
  /** Lets a parcel go that is not to be sent any more. */
  withdraw(key: string): void;
  /** Keys that still wait. */
  waiting(): readonly string[];
}

/**
 * Delivery that outlives the page:
 *
 * ```
 * keep → lock → send with key → acknowledged → let go
 * ```
 *
 * A parcel is kept before its first byte leaves and let go only after the endpoint has answered. When a page dies
 * between the two, the next page sends the same bytes with the same key, and the receiver knows them.
 */
export function createOutbox(inner: Transport, store: OutboxStore, lock: Lock): Outbox {
  const parcels = () => readParcels(store.read());
  const release = (key: string) => {
    store.write(parcels().filter((parcel) => parcel.key !== key));
  };
  const send = (parcel: Parcel) =>
    lock(async (): Promise<DeliveryResult | undefined> => {
      // Another tab may have delivered it while we waited for the lock.
      if (!parcels().some((one) => one.key === parcel.key)) return undefined;
      const result = await inner(parcel);
      if (result.ok || result.reason === 'refused') release(parcel.key);
      return result;
    });
  return {
    async deliver(parcel) {
      if (!parcels().some((one) => one.key === parcel.key)) store.write([...parcels(), parcel]);
      const result = await send(parcel);
      return result ?? { ok: false, reason: 'unreachable', detail: 'being sent by another tab' };
    },
    async flush(done) {
      for (const parcel of parcels()) {
        const result = await send(parcel);
        if (result) done(parcel.key, result);
      }
    },
    withdraw: release,
    waiting: () => parcels().map((parcel) => parcel.key),
  };
}

function readParcels(value: unknown): readonly Parcel[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one: unknown): one is Parcel => {
    const parcel = one as Partial<Parcel> | null;
    return (
      typeof parcel?.endpoint === 'string' &&
      typeof parcel.key === 'string' &&
      typeof parcel.body === 'string'
    );
  });
}
