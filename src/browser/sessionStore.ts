import { addEvents, emptySession, isOver, type Session } from '../core/session.ts';
import type { Env } from './env.ts';
import type { Storage } from './storage.ts';

/** Keeps the session across pages and tabs. */
export interface SessionStore {
  /** This page's session joined with what other tabs have added; a new one when the stored one is over. */
  load(own?: Session): Session;
  save(session: Session): void;
  /** Says that the customer is active, so that a long read does not end the session. */
  touch(): void;
  /** Ends the session, here and in other tabs. */
  reset(): Session;
  watch(changed: () => void): () => void;
}

/** The stored record. `version` changes when its shape does; another version is not read. */
interface SessionRecord extends Session {
  readonly version: 1;
  readonly activeAt: number;
}

const NAME = 'session';
/** Activity is noted at most this often, in ms: it is a write to disk. */
const TOUCH_EVERY_MS = 60_000;

export function createSessionStore(storage: Storage, env: Env): SessionStore {
  let touchedAt = 0;
  const read = (): SessionRecord | undefined => {
    const value = storage.read(NAME);
    return isRecord(value) && !isOver(value.activeAt, env.now()) ? value : undefined;
  };
  const save = (session: Session) => {
    touchedAt = env.now();
    const record: SessionRecord = { version: 1, activeAt: touchedAt, ...session };
    storage.write(NAME, record);
  };
  return {
    load(own) {
      const stored = read();
      // An empty one is not over: it keeps its id until something happens.
      if (!stored) return own?.events.length === 0 ? own : emptySession(env.newId());
      const { id, events, dropped } = stored;
      // Another id means that another tab has begun a new session: this tab goes on with that one.
      return own?.id === id ? addEvents(own, events) : { id, events, dropped };
    },
    save,
    touch() {
      if (env.now() - touchedAt < TOUCH_EVERY_MS) return;
      const stored = read();
      if (stored) save({ id: stored.id, events: stored.events, dropped: stored.dropped });
    },
    reset() {
      const fresh = emptySession(env.newId());
      save(fresh);
      return fresh;
    },
    watch: (changed) => storage.watch(NAME, changed),
  };
}

function isRecord(value: unknown): value is SessionRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<SessionRecord>;
  return (
    record.version === 1 &&
    typeof record.id === 'string' &&
    typeof record.activeAt === 'number' &&
    typeof record.dropped === 'number' &&
    Array.isArray(record.events) &&
    record.events.every(isEvent)
  );
}

function isEvent(value: unknown): boolean {
  const event = value as { id?: unknown; type?: unknown; at?: unknown } | null;
  return typeof event?.id === 'string' && typeof event.type === 'string' && typeof event.at === 'number';
}
