import type { EventOf, Happening, SessionEvent } from './core/events.ts';
import type { Storage } from './browser/storage.ts';
import type { Handoff } from './schema/handoff.ts';

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
  /** The id of its row of the matrix. */
  readonly row?: string | undefined;
  /** The team's name, as the customer read it. */
  readonly team?: string | undefined;
  /** When the first answer was promised, ms since 1970. */
  readonly due?: number | undefined;
  /** The site said that it was answered, or the customer put it away: it is not shown again. */
  readonly aside?: boolean | undefined;
}

/** A handoff that has arrived and is still to be answered, as far as is known here. */
export type OpenContact = Contact & {
  readonly reference: string;
  readonly team: string;
  readonly due: number;
};

const NAME = 'contacts';
const MOST = 10;
/** A month: who writes about the same after that has another problem. In ms. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Keeps that a handoff was sent; what was kept of it before is replaced. */
export function keepContact(
  storage: Storage,
  { handoff, form, at }: EventOf<'submitted'>,
  { row, destination, firstResponseBy }: Handoff['decision'],
): void {
  const others = contactsIn(storage, at).filter(({ id }) => id !== handoff);
  const team = destination.name;
  const contact = { id: handoff, need: form.subject, at, row, team, due: Date.parse(firstResponseBy) };
  storage.write(NAME, [...others, contact].slice(-MOST));
}

/** Keeps the reference of a handoff that has arrived. */
export function keepReference(storage: Storage, handoff: string, reference: string, now: number): void {
  change(storage, now, (one) => (one.id === handoff ? { ...one, reference } : one));
}

/**
 * Takes a handoff from those that are shown again: it was answered, or the customer has put it away.
 *
 * @param named its id or its reference; nothing happens where there is none
 */
export function putAside(storage: Storage, named: string, now: number): void {
  change(storage, now, (one) =>
    one.id === named || one.reference === named ? { ...one, aside: true } : one,
  );
}

/** The handoffs to show again, newest first. */
export function openContacts(storage: Storage, now: number): readonly OpenContact[] {
  return contactsIn(storage, now)
    .filter(
      (one): one is OpenContact =>
        one.reference !== undefined && one.team !== undefined && one.due !== undefined && !one.aside,
    )
    .reverse();
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

/** All that are kept, oldest first. */
export function contactsIn(storage: Storage, now: number): readonly Contact[] {
  const stored = storage.read(NAME);
  return Array.isArray(stored) ? stored.filter(isContact).filter(({ at }) => now - at < KEPT_MS) : [];
}

function change(storage: Storage, now: number, withOne: (contact: Contact) => Contact) {
  const contacts = contactsIn(storage, now);
  if (contacts.length > 0) storage.write(NAME, contacts.map(withOne));
}

function isContact(value: unknown): value is Contact {
  const { id, need, at, reference, row, team, due } = (value ?? {}) as Partial<
    Record<keyof Contact, unknown>
  >;
  const isText = (one: unknown) => one === undefined || typeof one === 'string';
  return (
    typeof id === 'string' &&
    typeof need === 'string' &&
    typeof at === 'number' &&
    [reference, row, team].every(isText) &&
    (due === undefined || typeof due === 'number')
  );
}
