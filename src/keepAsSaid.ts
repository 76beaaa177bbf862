import type { App } from './app.ts';
import type { Records } from './browser/records.ts';
import type { Storage } from './browser/storage.ts';
import { keepingOf, type Keeping } from './core/keeping.ts';
import { SITE_DB } from './core/aboutSearch.ts';

/** What this page keeps beside the session, whose events are joined by the app, and what waits to be sent. */
const NAMES = ['draft', 'prefill', 'receipt', 'contacts'] as const;

/**
 * Keeps what happens where the site and the customer want it from now on: what this page has goes along, and what lies
 * elsewhere is erased where it must not lie there. What the customer has sent stays until it has arrived.
 */
export function keepAsSaid(app: App): void {
  const { storage } = app;
  const { storage: wanted, consent } = app.settings();
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  const wishes = { storage: wanted, consent: storage.consent ?? consent, gpc };
  const keeping = keepingOf({ ...wishes, isFormOpen: storage.isFormOpen === true });
  if (keeping !== storage.keeping) move(app, keeping);
  // Where it only waits for the form, what lies there is for the form.
  if (keepingOf({ ...wishes, isFormOpen: true }) !== 'full') eraseDisk(app);
  if (keeping !== 'session') forgetTab(storage);
}

/** The customer opens the form: what they write there is kept for them, unless they or the site have said otherwise. */
export function keepForForm(app: App): void {
  if (app.storage.isFormOpen) return;
  app.storage.isFormOpen = true;
  keepAsSaid(app);
}

/** The records of this tab. */
const ofTab = ({ at }: Storage) => at(() => sessionStorage);

function forgetTab(storage: Storage) {
  const tab = ofTab(storage);
  for (const name of ['session', 'outbox', ...NAMES]) tab.remove(name);
}

function move(app: App, keeping: Keeping) {
  const { storage } = app;
  const from = storage.place;
  const to = { full: () => storage.disk, session: () => ofTab(storage), memory: () => storage.at() }[
    keeping
  ]();
  for (const name of NAMES) join(name, from, to);
  // On the device it stays where it is.
  if (from !== storage.disk) join('outbox', from, to);
  storage.keeping = keeping;
  storage.place = to;
  const { session } = app.state();
  const stored = app.store.load();
  const fresh = session.events.filter(
    (event) => event.type !== 'article-viewed' || !app.isReload(stored, event.url),
  );
  // What lies there and what this page has are one session.
  const both = stored.events[0] ? app.store.load({ ...stored, events: fresh }) : session;
  if (both.events[0]) app.store.save(both);
  // Who is signed in stays so.
  const { identity } = storage.proof ?? {};
  if (identity?.session === session.id) identity.session = both.id;
  app.resume(both);
}

/** What lies in one place comes to what lies in the other. */
function join(name: string, from: Records, to: Records) {
  const own = from.read(name);
  if (own !== undefined) to.write(name, joined(own, to.read(name)));
}

/** Lists of both; of the rest, what this page has: it is newer. */
function joined(own: unknown, other: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(other)) return [...(other as unknown[]), ...(own as unknown[])];
  const { kept } = (own ?? {}) as { readonly kept?: unknown };
  const { kept: others } = (other ?? {}) as { readonly kept?: unknown };
  return Array.isArray(kept) && Array.isArray(others)
    ? { ...(own as object), kept: [...(kept as unknown[]), ...(others as unknown[])] }
    : own;
}

function eraseDisk(app: App) {
  const { disk } = app.storage;
  for (const name of ['session', ...NAMES]) disk.remove(name);
  deleteDatabases(disk.read('outbox') === undefined);
  if (app.settings().attachments)
    import('./files.ts').then(({ keepFilesHere }) => keepFilesHere(app)).catch(() => undefined);
}

/**
 * Deletes what was made of the site's pages, which tells which were read.
 *
 * @param alsoOutbox where nothing waits: what is left there is what was remembered of messages that have arrived
 */
export function deleteDatabases(alsoOutbox: boolean): void {
  const names = alsoOutbox ? [SITE_DB, 'baton-outbox', 'baton-lease'] : [SITE_DB];
  try {
    for (const name of names) indexedDB.deleteDatabase(name);
  } catch {
    // Blocked: nothing was kept there.
  }
}
