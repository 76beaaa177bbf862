import type { SessionEvent } from './events.ts';

/** A session is a list of events, oldest first. Everything else is computed from it. */
export interface Session {
  readonly id: string;
  readonly events: readonly SessionEvent[];
  /** How many events were let go to keep the list short. */
  readonly dropped: number;
}

/** Why 200: at about 200 bytes an event a session stays under 40 kB of storage. */
export const MAX_EVENTS = 200;
/** How many go at once when it is full: what is read again from the beginning after each is read again once in so many. */
const ROOM = 20;
/** A session ends after this long without activity, in ms. */
export const SESSION_IDLE_MS = 30 * 60_000;

/** What may be let go first when the list is full; what is not named here is let go last. */
const EXPENDABLE: readonly SessionEvent['type'][] = ['article-read', 'article-viewed', 'searched', 'rated'];

export function emptySession(id: string): Session {
  return { id, events: [], dropped: 0 };
}

/**
 * Adds events to a session: known ids are ignored, order is by time, and the list is kept at
 * {@link MAX_EVENTS}. Used for one event as it happens and for the union of two tabs' lists, so that
 * both come to the same list.
 */
export function addEvents(session: Session, added: readonly SessionEvent[]): Session {
  const known = new Set(session.events.map((event) => event.id));
  const fresh = added.filter(({ id }) => !known.has(id) && known.add(id));
  if (fresh.length === 0) return session;
  const events = [...session.events, ...fresh].sort(byTime);
  return trim({ ...session, events });
}

function byTime(a: SessionEvent, b: SessionEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/**
 * Lets the oldest expendable events go, kind by kind, so that dismissals and submissions are kept longest. The first
 * event of a need that was offered, dismissed or handed over stays: it is the need's id, and without it we would nag
 * again.
 */
function trim(session: Session): Session {
  let excess = session.events.length - MAX_EVENTS;
  if (excess <= 0) return session;
  excess += ROOM;
  const gone = new Set<string>();
  const needed = new Set(session.events.map(needOf));
  const letGo = (events: readonly SessionEvent[]) => {
    for (const event of events) {
      if (excess <= 0) return;
      if (gone.has(event.id) || needed.has(event.id)) continue;
      gone.add(event.id);
      excess -= 1;
    }
  };
  // The newest ones are what the next decision rests on: they are never expendable.
  const old = session.events.slice(0, -ROOM);
  for (const type of EXPENDABLE) letGo(old.filter((event) => event.type === type));
  letGo(session.events.filter((event) => needOf(event) === ''));
  letGo(session.events);
  return {
    ...session,
    events: session.events.filter((event) => !gone.has(event.id)),
    dropped: session.dropped + gone.size,
  };
}

/** The need that an event has closed or offered; empty where it has none. */
function needOf(event: SessionEvent): string {
  return event.type === 'submitted' ? event.form.need : 'need' in event ? (event.need ?? '') : '';
}

/** True when a session that was last active at `activeAt` is over at `now` (both ms since 1970). */
export function isOver(activeAt: number, now: number): boolean {
  return now - activeAt > SESSION_IDLE_MS;
}
