import type { EventOf, Happening, SessionEvent } from './core/events.ts';
import type { Storage } from './browser/storage.ts';

/** A handoff that this browser sent: all that is kept of it. */
export interface Contact {
  /** The handoff's id. */
  readonly id: string;
  /** Its subject, redacted. */
  readonly need: string;
  /** ms since 1970. */
  readonly at: number;
  /** Missing as long as it has not arrived. */
  readonly reference?: string | undefined;
}

const NAME = 'contacts';
const MOST = 10;
/** A month: who writes about the same after that has another problem. In ms. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Keeps that a handoff was sent; what was kept of it before is replaced. */
export function keepContact(storage: Storage, { handoff, form, at }: EventOf<'submitted'>): void {
  const others = contactsIn(storage, at).filter(({ id }) => id !== handoff);
  storage.write(NAME, [...others, { id: handoff, need: form.subject, at }].slice(-MOST));
}

/** Keeps the reference of a handoff that has arrived. */
export function keepReference(storage: Storage, handoff: string, reference: string, now: number): void {
  storage.write(
    NAME,
    contactsIn(storage, now).map((one) => (one.id === handoff ? { ...one, reference } : one)),
  );
}

/** Tells of the earlier handoffs that a session does not know of yet. */
export function recallContacts(
  storage: Storage,
  events: readonly SessionEvent[],
  now: number,
  tell: (happening: Happening) => void,
): void {
  const known = events.flatMap((event) => ('handoff' in event ? event.handoff : []));
  for (const { id: handoff, need, at: sentAt, reference } of contactsIn(storage, now))
    if (reference !== undefined && !known.includes(handoff))
      tell({ type: 'contacted-before', handoff, need, sentAt, reference });
}

function contactsIn(storage: Storage, now: number): readonly Contact[] {
  const stored = storage.read(NAME);
  return Array.isArray(stored) ? stored.filter(isContact).filter(({ at }) => now - at < KEPT_MS) : [];
}

function isContact(value: unknown): value is Contact {
  const { id, need, at, reference } = (value ?? {}) as Partial<Record<keyof Contact, unknown>>;
  return (
    typeof id === 'string' &&
    typeof need === 'string' &&
    typeof at === 'number' &&
    (reference === undefined || typeof reference === 'string')
  );
}
