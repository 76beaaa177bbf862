import { isA, type SessionEvent } from '../core/events.ts';

/**
 * Whether a recorded event says more about the rules it was recorded under than about the customer: an offer, and what
 * was done with an offer that was not made in this replay. So two policies are compared by what customers would have
 * lived, not by what one of them led to.
 *
 * @param past the recording up to this event
 * @param counted what of it counted, with the offers of the replay
 * @param isPart the recording has lost its beginning: nobody knows which offers were made
 */
export function isLeftOut(
  event: SessionEvent,
  past: readonly SessionEvent[],
  counted: readonly SessionEvent[],
  isPart: boolean,
): boolean {
  if (event.type === 'offered') return true;
  if (isPart) return false;
  const offers = counted.filter(isA('offered'));
  const opened = past.filter(isA('contact-opened')).at(-1);
  switch (event.type) {
    case 'dismissed':
      return !offers.some(({ need }) => need === event.need);
    case 'contact-opened':
      return (event.by === 'offer' || event.by === 'automatic') && offers.length === 0;
    case 'submitted':
      return opened !== undefined && !counted.some(({ id }) => id === opened.id);
    default:
      return false;
  }
}
