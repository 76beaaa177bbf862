import type { App } from './app.ts';
import { createLock } from './browser/locks.ts';
import { createPatience } from './browser/patience.ts';
import { nativeFetch } from './browser/nativeFetch.ts';
import { createRecordDb } from './browser/recordDb.ts';
import { warn } from './browser/say.ts';
import { watchBlocked } from './browser/watchBlocked.ts';
import { shortenHandoff } from './core/shortenHandoff.ts';
import { createLease } from './delivery/lease.ts';
import { withOutbox, type Outbox } from './delivery/outbox.ts';
import { createPost } from './delivery/post.ts';
import { withProof } from './delivery/withProof.ts';
import { createOutboxStore } from './outboxStore.ts';
import { proofOf } from './proofOf.ts';
import { RETRY } from './retry.ts';

/** What sends on this page. */
export interface Sending {
  readonly outbox: Outbox;
  /** Ids of the messages that are being tried behind the form. */
  readonly behind: Set<string>;
  /** Waits as long as this page should. */
  wait(ms: number, leastMs: number): Promise<void>;
  /** The page is let go: nothing is tried any more. */
  stop(): void;
}

/** The outbox of this page, once what a reset has left behind is gone. */
export async function outboxOf(app: App): Promise<Sending> {
  const sending = (app.storage.sending ??= createSending(app)) as Sending;
  await eraseUnsent(app, sending);
  return sending;
}

/** Carries out a reset: nothing that was kept before it is ever sent. */
async function eraseUnsent({ storage }: App, { outbox }: Sending): Promise<void> {
  const until = storage.disk.read('erase');
  if (typeof until !== 'number') return;
  await outbox.erase(until);
  storage.disk.remove('erase');
}

function createSending(app: App): Sending {
  const { wait, stop } = createPatience();
  const { now, newId, newUuid } = app.env;
  const db = createRecordDb('baton-outbox');
  const leases = createRecordDb('baton-lease');
  const lock = createLock('baton:outbox');
  const lease = createLease({ store: leases, now, newId, wait: (ms) => RETRY.wait(ms, ms) });
  const proven = withProof(
    createPost(nativeFetch(app.env.fetch), now, location.protocol === 'https:'),
    (parcel) => proofOf(app, parcel),
    (why) => {
      warn(`The token of Baton('identify') is not taken: ${why}. Without one the message goes unverified.`);
    },
  );
  const outbox = withOutbox(proven, {
    store: createOutboxStore(app.storage, db),
    // What lasts as long as the tab or the page no other tab sees.
    lock: (work) => (isLockable() || app.storage.keeping !== 'full' ? lock : lease)(work),
    now,
    shorten({ endpoint, body }) {
      const key = newUuid();
      const shorter = shortenHandoff(body, key);
      return shorter === undefined ? undefined : { endpoint, key, body: shorter };
    },
    onBroken(id) {
      warn(`A kept message could not be read and is left out: ${id}.`);
    },
  });
  const unwatch = watchBlocked(
    () => app.settings().endpoint,
    (origin) => {
      warn(`The page's Content-Security-Policy blocks the endpoint: add ${origin} to connect-src.`);
    },
  );
  return {
    outbox,
    behind: new Set(),
    wait,
    stop() {
      stop();
      unwatch();
      db.leave();
      leases.leave();
    },
  };
}

/** Pages without https have no Web Locks. */
const isLockable = (): boolean => (navigator as { locks?: LockManager }).locks !== undefined;
