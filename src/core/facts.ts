import type { Customer } from '../schema/handoff.ts';
import { isA, type SessionEvent } from './events.ts';

/** What a session knows beside its needs. */
export interface Facts {
  readonly customer: Customer | undefined;
  /** What the site added with Baton('context'), the latest value of each name. */
  readonly context: Readonly<Record<string, string>>;
  /** Handoffs of this browser, from earlier sessions and from this one. */
  readonly earlier: readonly Earlier[];
}

/** An earlier handoff. */
export interface Earlier {
  /** The event that tells of it. */
  readonly id: string;
  readonly handoff: string;
  /** The need, in the words in which it was sent. */
  readonly need: string;
  /** ms since 1970. */
  readonly sentAt: number;
  /** Missing as long as it has not arrived. */
  readonly reference: string | undefined;
}

/** Reads what a session knows beside its needs. */
export function factsOf(events: readonly SessionEvent[]): Facts {
  return {
    customer: events.filter(isA('identified')).at(-1)?.customer,
    context: Object.fromEntries(
      events.filter(isA('context-set')).flatMap(({ values }) => Object.entries(values)),
    ),
    earlier: events.flatMap((event): Earlier[] => {
      if (event.type === 'contacted-before') return [event];
      if (event.type !== 'submitted') return [];
      const { id, at, handoff, form } = event;
      const told = events.filter((one) => 'handoff' in one && one.handoff === handoff);
      // Nobody has what was refused, and it is never sent again.
      if (told.some((one) => 'reason' in one && one.reason === 'refused')) return [];
      const reference = told.find(isA('delivered'))?.reference;
      return [{ id, handoff, need: form.subject, sentAt: at, reference }];
    }),
  };
}
