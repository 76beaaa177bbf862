import { assess, type Assessment } from './decide.ts';
import type { SessionEvent } from './events.ts';
import type { DecidingPolicy } from './policy.ts';
import { record, type Effect } from './record.ts';
import type { Rules } from './rules.ts';
import { emptySession, type Session } from './session.ts';

type Assessed = Assessment<DecidingPolicy>;

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
  rules: Rules<DecidingPolicy>,
): readonly [Session, readonly Effect[]] {
  const [next, effects] = record(session, event);
  if (next === session) return [session, []];
  const before = assess(session.events, rules);
  return [next, [...effects, ...consequences(before, assess(next.events, rules), next)]];
}

/** What follows from a change for the decision: triggers that fired, contact that is offered now. */
export function consequences(before: Assessed, now: Assessed, { events }: Session): readonly Effect[] {
  const effects = tellFired(before, now);
  const { offer } = now;
  if (offer && !events.some((event) => event.type === 'offered' && event.need === offer.need.id)) {
    const triggers = offer.fired.map(({ name }) => name);
    effects.push({ type: 'offer', need: offer.need.id, row: offer.row.id, triggers });
  }
  return effects;
}

/** The session that a list of events amounts to. */
export function replay(
  events: readonly SessionEvent[],
  rules: Rules<DecidingPolicy>,
  id = 'replay',
): Session {
  return events.reduce<Session>((session, event) => step(session, event, rules)[0], emptySession(id));
}

function tellFired(before: Assessed, after: Assessed): Effect[] {
  const need = after.current.need.id;
  const known = before.current.need.id === need ? before.current.fired.map(({ name }) => name) : [];
  return after.current.fired
    .filter(({ name }) => !known.includes(name))
    .map((trigger) => ({ type: 'tell', name: 'trigger-fired', detail: { ...trigger, need } }));
}
