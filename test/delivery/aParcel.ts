import type { DeliveryResult, Parcel, Transport } from '../../src/core/ports.ts';
import type { Lock, OutboxStore } from '../../src/delivery/outbox.ts';

export const ENDPOINT = 'https://support.example/handoffs';

export function aParcel(overrides: Partial<Parcel> = {}): Parcel {
  return { endpoint: ENDPOINT, key: 'k-1', body: '{"subject":"Rückerstattung 😀"}', ...overrides };
}

export const accepted: DeliveryResult = { ok: true, reference: 'T-4821' };
export const unreachable: DeliveryResult = { ok: false, reason: 'unreachable', detail: 'HTTP 503' };
export const refused: DeliveryResult = { ok: false, reason: 'refused', detail: 'HTTP 422' };

/** A transport that answers with one result after the other (the last one for good) and keeps what it was given. */
export function aTransport(...results: readonly DeliveryResult[]) {
  const sent: Parcel[] = [];
  const transport: Transport = (parcel) => {
    const result = results[Math.min(sent.length, results.length - 1)] ?? accepted;
    sent.push(parcel);
    return Promise.resolve(result);
  };
  return { transport, sent };
}

/** What a browser keeps for an origin: text, as it does. */
export function aStore(stored: unknown = []) {
  let text = JSON.stringify(stored);
  const store: OutboxStore = {
    read: () => JSON.parse(text) as unknown,
    write(parcels) {
      text = JSON.stringify(parcels);
    },
  };
  return { store, kept: () => JSON.parse(text) as unknown };
}

/** One lock for all tabs of an origin: work waits for the work before it. */
export function aLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
