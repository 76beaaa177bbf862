import type { Change, Lock, OutboxStore } from './outbox.ts';

/** Longer than an attempt may take (10 s for a challenge, 15 s for an answer), and short enough that a dead owner is followed within 30 s. In ms. */
const LEASE_MS = 28_000;
const LOOK_EVERY_MS = 1000;
const ID = 'lease';

/** What a lease needs from outside. */
export interface LeaseParts {
  /** Where the lease lies, apart from the messages. Where it rejects, work goes on: the key still keeps messages single. */
  readonly store: Pick<OutboxStore, 'change'>;
  /** ms since 1970. */
  now(): number;
  /** A new owner's name for every piece of work: a tab must wait for itself as well. */
  newId(): string;
  wait(ms: number): Promise<void>;
}

/**
 * A lock for browsers without Web Locks: who works holds a lease in the store, taken in one transaction. A tab that dies
 * leaves it behind, and the next one takes it when its time is up.
 *
 * @example const lock = createLease({ store, now: Date.now, newId, wait }); await lock(() => send());
 */
export function createLease({ store, now, newId, wait }: LeaseParts): Lock {
  return async (work) => {
    const owner = newId();
    const take = () =>
      store.change<boolean>(ID, (found) => {
        const left = leaseUntil(found) - now();
        // More than a lease's time: the clock was put back.
        return left > 0 && left <= LEASE_MS
          ? [found, false]
          : [{ owner, leaseUntil: now() + LEASE_MS }, true];
      });
    while (!(await take().catch(() => true))) await wait(LOOK_EVERY_MS);
    try {
      return await work();
    } finally {
      const free = (found: unknown): Change<undefined> => [
        (found as { owner?: unknown } | undefined)?.owner === owner ? undefined : found,
        undefined,
      ];
      await store.change(ID, free).catch(() => undefined);
    }
  };
}

function leaseUntil(found: unknown): number {
  const until = (found as { leaseUntil?: unknown } | null | undefined)?.leaseUntil;
  return typeof until === 'number' ? until : 0;
}
