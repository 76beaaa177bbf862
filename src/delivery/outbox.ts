import type { DeliveryResult, Parcel, Transport } from '../core/ports.ts';
import {
  isDue,
  isOpen,
  isOver,
  msToWait,
  readRecord,
  seen,
  waiting,
  type OutboxRecord,
} from './outboxRecord.ts';

/** What becomes of a record, and an answer to who changed it. The record itself: nothing; undefined: it goes. */
export type Change<T> = readonly [next: unknown, answer: T];

/** Records by id, shared by the tabs of one origin. Never rejects: what cannot be stored lasts as long as the page. */
export interface OutboxStore {
  entries(): Promise<readonly (readonly [id: string, found: unknown])[]>;
  /** Changes one record in one go, so that no other tab comes in between. Resolves once it is safe. */
  change<T>(id: string, work: (found: unknown) => Change<T>): Promise<T>;
}

/** Runs work while no other tab of this origin does the same. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export interface OutboxParts {
  readonly store: OutboxStore;
  readonly lock: Lock;
  /** ms since 1970. */
  now(): number;
  /** A shorter parcel under another key; undefined where there is nothing to leave out. */
  shorten(parcel: Parcel): Parcel | undefined;
  /** Hears of a record that nobody can read. */
  onBroken(id: string): void;
}

/** Messages by the id of their handoff. */
export interface Outbox {
  /** Keeps a message. What is kept under the id already stays as it is. */
  keep(id: string, parcel: Parcel): Promise<void>;
  /** One attempt, or what came of it before; undefined where there is nothing under that id. */
  attempt(id: string): Promise<DeliveryResult | undefined>;
  /** What is known of a message; nothing where nobody can read it. */
  find(id: string): Promise<OutboxRecord | undefined>;
  /** Ids of messages that wait, or have an outcome that nobody was told, in the order in which they were kept. */
  open(): Promise<readonly string[]>;
  /** The outcome was told: only that it arrived is remembered, for a day. */
  told(id: string): Promise<void>;
  /** Lets a message go that is not to be sent any more, once no attempt is on its way. False: it has arrived. */
  withdraw(id: string): Promise<boolean>;
  /** Lets go of all that was kept until then, ms since 1970. */
  erase(until: number): Promise<void>;
}

/**
 * Delivery that outlives the page:
 *
 * ```
 * keep → lock → send with key → acknowledged → let go
 * ```
 *
 * A message is kept before its first byte leaves and let go only after the endpoint has answered. When a page dies
 * between the two, the next page sends the same bytes with the same key, and the receiver knows them.
 *
 * @example const outbox = withOutbox(post, parts); await outbox.keep(id, parcel); await outbox.attempt(id);
 */
export function withOutbox(inner: Transport, { store, lock, now, shorten, onBroken }: OutboxParts): Outbox {
  const find = async (id: string): Promise<OutboxRecord | undefined> => {
    const record = await store.change(id, (found) => [found, readRecord(found, now())]);
    // What was put out of the way may be made again, where its session is still there.
    return typeof record === 'string' || record?.state === 'broken' ? undefined : record;
  };
  /** Writes down what came of an attempt. What has changed in the meantime counts: another tab was faster, or a reset. */
  const settle = (id: string, { key }: Parcel, result: DeliveryResult) =>
    store.change<DeliveryResult | undefined>(id, (found) => {
      const record = readRecord(found, now());
      if (record === undefined || typeof record === 'string') return [found, undefined];
      if (record.state !== 'waiting' || record.parcel.key !== key) return [found, outcomeOf(record)];
      const { version, createdAt, parcel } = record;
      if (result.ok) {
        const { reference } = result;
        return [{ version, state: 'delivered', reference, createdAt: now(), told: false }, result];
      }
      const tried = { ...seen(record, now()), notBefore: 0 };
      if (result.reason === 'unreachable')
        return [{ ...tried, notBefore: now() + (result.retryAfter ?? 0) }, result];
      const shorter = result.tooLarge && !record.shortened ? shorten(parcel) : undefined;
      if (shorter)
        return [
          { ...tried, parcel: shorter, shortened: true },
          {
            ok: false,
            reason: 'unreachable',
            detail: `${result.detail}: it is sent again without its journey`,
          },
        ];
      return [{ version, state: 'refused', parcel, detail: result.detail, createdAt }, result];
    });
  return {
    async keep(id, parcel) {
      const kept = await store.entries();
      const order = 1 + Math.max(0, ...kept.map(([, found]) => orderOf(found)));
      await store.change(id, (found) => {
        const record = readRecord(found, now());
        const isFree =
          record === undefined || record === 'broken' || (record as OutboxRecord).state === 'broken';
        return [isFree ? waiting(parcel, order, now()) : found, undefined];
      });
    },
    attempt: (id) =>
      lock(async () => {
        // Another tab may have delivered it while we waited for the lock.
        const record = await find(id);
        if (record?.state !== 'waiting') return outcomeOf(record);
        const { parcel } = record;
        if (isOver(record, now())) {
          const detail = 'it has waited for more than 7 days';
          return settle(id, parcel, { ok: false, reason: 'refused', detail });
        }
        const retryAfter = msToWait(record, now());
        if (retryAfter > 0)
          return { ok: false, reason: 'unreachable', detail: 'the endpoint asked to wait', retryAfter };
        return settle(id, parcel, await inner(parcel));
      }),
    find,
    async open() {
      const ids: { readonly id: string; readonly order: number }[] = [];
      for (const [id, found] of await store.entries()) {
        const record = readRecord(found, now());
        if (record === 'broken') {
          onBroken(id);
          await store.change(id, () => [{ version: 1, state: 'broken', found, createdAt: now() }, undefined]);
        } else if (typeof record === 'object' && isDue(record, now()))
          await store.change(id, () => [undefined, undefined]);
        else if (isOpen(found)) ids.push({ id, order: orderOf(found) });
      }
      return ids.sort((a, b) => a.order - b.order).map(({ id }) => id);
    },
    told: (id) =>
      store.change(id, (found) => {
        const record = readRecord(found, now());
        if (typeof record !== 'object') return [found, undefined];
        if (record.state === 'delivered') return [{ ...record, told: true }, undefined];
        return [record.state === 'refused' ? undefined : found, undefined];
      }),
    withdraw: (id) =>
      lock(() =>
        store.change(id, (found) => {
          const record = readRecord(found, now());
          const hasArrived = typeof record === 'object' && record.state === 'delivered';
          return hasArrived ? [found, false] : [undefined, true];
        }),
      ),
    async erase(until) {
      for (const [id] of await store.entries())
        await store.change(id, (found) => {
          const { createdAt } = (found ?? {}) as { readonly createdAt?: unknown };
          return [typeof createdAt === 'number' && createdAt > until ? found : undefined, undefined];
        });
    },
  };
}

function outcomeOf(record: OutboxRecord | undefined): DeliveryResult | undefined {
  if (record?.state === 'delivered') return { ok: true, reference: record.reference };
  if (record?.state === 'refused') return { ok: false, reason: 'refused', detail: record.detail };
  return undefined;
}

function orderOf(found: unknown): number {
  const { order } = (found ?? {}) as { readonly order?: unknown };
  return typeof order === 'number' && Number.isFinite(order) ? order : 0;
}
