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

/** What a browser keeps for an origin: copies, as it does. @param pause comes before and after everything it does */
export function aStore(stored: Readonly<Record<string, unknown>> = {}, pause = () => Promise.resolve()) {
  const texts = new Map(Object.entries(stored).map(([id, found]) => [id, JSON.stringify(found)]));
  const read = (id: string): unknown => {
    const text = texts.get(id);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const withPauses = (pauseOfTab: () => Promise<void>): OutboxStore => ({
    async entries() {
      await pauseOfTab();
      const found = [...texts.keys()].map((id) => [id, read(id)] as const);
      await pauseOfTab();
      return found;
    },
    async change(id, work) {
      await pauseOfTab();
      const [next, answer] = work(read(id));
      if (next === undefined) texts.delete(id);
      else texts.set(id, JSON.stringify(next));
      await pauseOfTab();
      return answer;
    },
  });
  return {
    store: withPauses(pause),
    withPauses,
    kept: () => Object.fromEntries([...texts.keys()].map((id) => [id, read(id)])),
  };
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
