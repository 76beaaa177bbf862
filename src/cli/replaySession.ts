import { assess, type Decision } from '../core/decide.ts';
import type { EventOf, SessionEvent } from '../core/events.ts';
import { handoff } from '../core/handoff.ts';
import { record } from '../core/record.ts';
import { reasonOf } from '../core/reasons.ts';
import type { Rules } from '../core/rules.ts';
import { emptySession, type Session } from '../core/session.ts';
import { consequences } from '../core/step.ts';
import type { FiredTrigger, Handoff } from '../schema/handoff.ts';
import { isLeftOut } from './replayLeftOut.ts';

/** An event of a session and what came of it. */
export interface ReplayStep {
  /** From 1 on, in the order of the file. */
  readonly number: number;
  readonly event: SessionEvent;
  /** Since the first event. */
  readonly seconds: number;
  /** It follows from what other rules decided, and counts for nothing. */
  readonly isLeftOut: boolean;
  /** What fired with it, and had not fired for this need before. */
  readonly fired: readonly FiredTrigger[];
  /** The decision about the latest need, where it has changed. */
  readonly decision: Decision | undefined;
  /** Contact that is offered from here on. */
  readonly offer: Decision | undefined;
  /** What support receives, at a press of the button. */
  readonly sent: Handoff | undefined;
}

export interface Replayed {
  readonly steps: readonly ReplayStep[];
  /** What counted, and the offers that were made. */
  readonly session: Session;
  /** The press of the button that is the last word about the latest need. */
  readonly submitted: EventOf<'submitted'> | undefined;
}

/** What of a recording is replayed. */
export interface Recording {
  readonly id: string;
  /** Oldest first. */
  readonly events: readonly SessionEvent[];
  /** How many events were let go before the first one. */
  readonly dropped: number;
}

/**
 * Lives a session again, by rules of today: what fires with each event, what is decided, and where contact is offered.
 * Pure. The offers of the recording are left out, and so is what the customer did with offers that these rules do not
 * make.
 */
export function replaySession({ id, events, dropped }: Recording, rules: Rules): Replayed {
  const start = events[0]?.at ?? 0;
  const known = new Map<string, readonly string[]>();
  let session: Session = { ...emptySession(id), dropped };
  let before = assess([], rules);
  let submitted: EventOf<'submitted'> | undefined;
  const steps = events.map((event, place): ReplayStep => {
    const nothing = { isLeftOut: true, fired: [], decision: undefined, offer: undefined, sent: undefined };
    const step = { number: place + 1, event, seconds: (event.at - start) / 1000 };
    if (isLeftOut(event, events.slice(0, place), session.events, dropped > 0)) return { ...step, ...nothing };
    const [next] = record(session, event);
    const now = assess(next.events, rules);
    const { current } = now;
    const earlier = known.get(current.need.id) ?? [];
    const fired = current.fired.filter(({ name }) => !earlier.includes(name));
    known.set(current.need.id, namesOf(current));
    const effect = consequences(before, now, next).find(({ type }) => type === 'offer');
    const offer = effect && now.offer;
    const isNews = current.need.id !== '' && signature(current) !== signature(before.current);
    const sent = event.type === 'submitted' ? handoff(next, event, rules) : undefined;
    if (event.type === 'submitted') submitted = event;
    session = offer ? record(next, offeredBy(event, offer))[0] : next;
    before = now;
    return {
      ...step,
      isLeftOut: false,
      fired: fired.map((one) => reasonOf(one, next.events)),
      decision: isNews ? current : undefined,
      offer,
      sent,
    };
  });
  const latest = before.current.need.id;
  const isLastWord = latest === '' || latest === submitted?.form.need;
  return { steps, session, submitted: isLastWord ? submitted : undefined };
}

const namesOf = ({ fired }: Decision) => fired.map(({ name }) => name);

/** Stands behind its event, which has the same time. */
const offeredBy = ({ id, at }: SessionEvent, offer: Decision): SessionEvent => ({
  id: `${id}:offered`,
  at,
  type: 'offered',
  need: offer.need.id,
  row: offer.row.id,
  triggers: namesOf(offer),
});

/** Equal for two decisions that a reader would call the same. */
function signature({ need, row, lost, mode, severity, team, atOnce }: Decision): string {
  return JSON.stringify([need.id, row.id, lost.map(({ id }) => id), mode, severity, team, atOnce]);
}
