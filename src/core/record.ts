import type { SessionEvent } from './events.ts';
import type { PublicEvent } from './publicEvents.ts';
import { addEvents, type Session } from './session.ts';

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
 * The first half of a step, which needs no rules: keeps the event, tells the page, and starts a delivery when the
 * customer has pressed the button. An event whose id is known changes nothing and causes nothing.
 */
export function record(session: Session, event: SessionEvent): readonly [Session, readonly Effect[]] {
  const next = addEvents(session, [event]);
  if (next === session) return [session, []];
  const effects: Effect[] = [{ type: 'remember' }, ...tell(event)];
  if (event.type === 'submitted') effects.push({ type: 'deliver', submitted: event.id });
  return [next, effects];
}

function tell(event: SessionEvent): Effect[] {
  if (!TOLD.includes(event.type)) return [];
  // What a customer writes to support is for support: the page hears only that it was sent.
  const detail = event.type === 'submitted' ? { id: event.handoff, at: event.at } : { ...event };
  return [{ type: 'tell', name: event.type as PublicEvent, detail }];
}
