import { assess, type Assessment } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { Rules } from './rules.ts';
import { addEvents, emptySession, type Session } from './session.ts';

/** What is to be done at the edge. Data only: the core never does it. */
export type Effect =
  /** Keep the session. */
  | { readonly type: 'remember' }
  /** Tell the page, as a public event. */
  | { readonly type: 'tell'; readonly name: PublicEvent; readonly detail: Readonly<Record<string, unknown>> }
  /** Say that contact is now offered for a need: comes back as an `offered` event. */
  | {
      readonly type: 'offer';
      readonly need: string;
      readonly row: string;
      readonly triggers: readonly string[];
    }
  /** Build and post the handoff of this `submitted` event. */
  | { readonly type: 'deliver'; readonly submitted: string };

export type PublicEvent =
  | 'ready'
  | 'opened'
  | 'closed'
  | 'searched'
  | 'article-viewed'
  | 'rated'
  | 'trigger-fired'
  | 'offered'
  | 'submitted'
  | 'delivered'
  | 'failed';

const TOLD: readonly string[] = [
  'searched',
  'article-viewed',
  'rated',
  'offered',
  'submitted',
  'delivered',
  'failed',
];

/**
 * The one way in which a session changes.
 *
 * @returns the session with the event, and what to do about it, in order. An event whose id is known
 * changes nothing and causes nothing.
 * @example
 * const [next, effects] = step(session, { id: '1', at: 0, type: 'searched', query: 'refund', results: 3, top }, rules);
 */
export function step(
  session: Session,
  event: SessionEvent,
  rules: Rules,
): readonly [Session, readonly Effect[]] {
  const next = addEvents(session, [event]);
  if (next === session) return [session, []];
  const before = assess(session.events, rules);
  const after = assess(next.events, rules);
  const effects: Effect[] = [{ type: 'remember' }, ...tell(event), ...tellFired(before, after)];
  const { offer } = after;
  if (offer && !isOffered(next, offer.need.id)) {
    const triggers = offer.fired.map((trigger) => trigger.name);
    effects.push({ type: 'offer', need: offer.need.id, row: offer.row.id, triggers });
  }
  if (event.type === 'submitted') effects.push({ type: 'deliver', submitted: event.id });
  return [next, effects];
}

/** The session that a list of events amounts to. */
export function replay(events: readonly SessionEvent[], rules: Rules, id = 'replay'): Session {
  return events.reduce<Session>((session, event) => step(session, event, rules)[0], emptySession(id));
}

function isOffered(session: Session, need: string): boolean {
  return session.events.some((event) => event.type === 'offered' && event.need === need);
}

function tell(event: SessionEvent): Effect[] {
  if (!TOLD.includes(event.type)) return [];
  // What a customer writes to support is for support: the page hears only that it was sent.
  const detail = event.type === 'submitted' ? { id: event.handoff, at: event.at } : { ...event };
  return [{ type: 'tell', name: event.type as PublicEvent, detail }];
}

function tellFired(before: Assessment, after: Assessment): Effect[] {
  const known = new Set(before.current.fired.map((trigger) => `${before.current.need.id} ${trigger.name}`));
  return after.current.fired
    .filter((trigger) => !known.has(`${after.current.need.id} ${trigger.name}`))
    .map((trigger) => ({
      type: 'tell',
      name: 'trigger-fired',
      detail: { ...trigger, need: after.current.need.id },
    }));
}
