import type { DeliveryResult, Parcel, Transport } from '../../src/core/ports.ts';
import { withOutbox, type Lock, type Outbox, type OutboxStore } from '../../src/delivery/outbox.ts';
import { aLock, aStore } from './aParcel.ts';

interface PageParts {
  readonly store?: OutboxStore;
  readonly lock?: Lock;
  readonly now?: () => number;
  readonly shorten?: (parcel: Parcel) => Parcel | undefined;
  readonly onBroken?: (id: string) => void;
}

/** A page: an outbox on what the browser keeps. */
export function aPage(transport: Transport, parts: PageParts = {}): Outbox {
  const { store = aStore().store, lock = aLock(), now = () => START } = parts;
  const { shorten = () => undefined, onBroken = () => undefined } = parts;
  return withOutbox(transport, { store, lock, now, shorten, onBroken });
}

export const START = Date.parse('2026-11-20T12:00:00Z');
export const DAY = 24 * 60 * 60_000;

/** Keeps a parcel under its key and tries it once. */
export async function deliver(page: Outbox, parcel: Parcel): Promise<DeliveryResult | undefined> {
  await page.keep(parcel.key, parcel);
  return page.attempt(parcel.key);
}

/** Tries once all that is open; returns what came of each, and says that it was told. */
export async function flush(page: Outbox) {
  const results: [string, DeliveryResult | undefined][] = [];
  for (const id of await page.open()) {
    results.push([id, await page.attempt(id)]);
    await page.told(id);
  }
  return results;
}
