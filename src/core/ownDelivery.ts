import { deliveryOf, type Delivery } from './deliveryOf.ts';
import type { SessionEvent } from './events.ts';

/**
 * How the latest message of one form stands: what another tab sends meanwhile is not in it. A form that has sent nothing
 * shows the latest of all.
 *
 * @param mine the handoffs that were sent from this form
 */
export function ownDelivery(events: readonly SessionEvent[], mine: ReadonlySet<string>): Delivery {
  const own = deliveryOf(events.filter((event) => event.type !== 'submitted' || mine.has(event.handoff)));
  return own.status === 'none' ? deliveryOf(events) : own;
}
