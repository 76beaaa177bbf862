import type { Handoff } from '../schema/handoff.ts';
import { earlierAbout } from './earlier.ts';
import type { SessionEvent } from './events.ts';
import { factsOf, type Earlier } from './facts.ts';
import type { FormValues } from './formValues.ts';
import type { Need } from './needs.ts';
import type { Reader } from './reader.ts';

/** The most earlier handoffs that a handoff names: the latest ones. */
const MAX_EARLIER = 10;

/** An earlier handoff that has arrived. */
export interface Arrived extends Earlier {
  readonly reference: string;
}

const hasArrived = (one: Earlier): one is Arrived => one.reference !== undefined;

/** The handoffs about the same need that have arrived, oldest first: what the customer may add to. */
export function arrivedAbout(need: Need, events: readonly SessionEvent[], read: Reader): readonly Arrived[] {
  return earlierAbout(need, factsOf(events), read).filter(hasArrived);
}

/** The handoff of this id, once it has arrived. */
export function arrivedAs(handoff: string, events: readonly SessionEvent[]): Arrived | undefined {
  return factsOf(events)
    .earlier.filter(hasArrived)
    .find((one) => one.handoff === handoff);
}

/**
 * What a handoff says of earlier ones about the same need: which they are, and the one that it adds to, whatever that is
 * about. What the customer removed is not named, unless they chose to add to it.
 *
 * @param events what happened before the press
 */
export function continued(
  events: readonly SessionEvent[],
  { need: id, continues, removed }: FormValues,
  read: Reader,
): Pick<Handoff, 'continues' | 'earlier'> {
  const need = read.needs(events).find((one) => one.id === id);
  const facts = factsOf(events);
  const about = need ? earlierAbout(need, facts, read) : [];
  const earlier = facts.earlier
    .filter(hasArrived)
    .filter((one) => one.handoff === continues || (about.includes(one) && !removed.includes(one.id)))
    .slice(-MAX_EARLIER);
  if (earlier.length === 0) return {};
  return {
    ...(earlier.some((one) => one.handoff === continues) ? { continues } : {}),
    earlier: earlier.map(({ handoff, reference, sentAt }) => ({
      id: handoff,
      reference,
      at: new Date(sentAt).toISOString(),
    })),
  };
}
