import { isA, type EventOf, type FailureReason, type SessionEvent } from './events.ts';

/** How the latest submission stands. */
export type Delivery =
  | { readonly status: 'none' }
  | { readonly status: 'pending'; readonly submitted: EventOf<'submitted'> }
  | { readonly status: 'delivered'; readonly submitted: EventOf<'submitted'>; readonly reference: string }
  | { readonly status: 'failed'; readonly submitted: EventOf<'submitted'>; readonly reason: FailureReason };

/** Whether a submission is still to be delivered: its outcome is open, or it may succeed later. */
export function isUnsent(
  delivery: Delivery,
): delivery is Extract<Delivery, { status: 'pending' | 'failed' }> {
  return delivery.status === 'pending' || (delivery.status === 'failed' && delivery.reason === 'unreachable');
}

/** Reads the state of the latest submission from the events. A success is final, whatever is reported later. */
export function deliveryOf(events: readonly SessionEvent[]): Delivery {
  const submitted = events.filter(isA('submitted')).at(-1);
  if (!submitted) return { status: 'none' };
  const { handoff } = submitted;
  const delivered = events.filter(isA('delivered')).find((event) => event.handoff === handoff);
  if (delivered) return { status: 'delivered', submitted, reference: delivered.reference };
  const failed = events
    .filter(isA('failed'))
    .filter((event) => event.handoff === handoff)
    .at(-1);
  return failed ? { status: 'failed', submitted, reason: failed.reason } : { status: 'pending', submitted };
}

/** How each submission stands that is still to be delivered. */
export const unsentIn = (events: readonly SessionEvent[]) =>
  events
    .filter(isA('submitted'))
    .map((one) => deliveryOf(events.filter((event) => event.type !== 'submitted' || event === one)))
    .filter(isUnsent);
