import type { Customer } from '../schema/handoff.ts';
import { isA, type EventOf, type SessionEvent } from './events.ts';

/** What a session knows beside its needs. */
export interface Facts {
  readonly customer: Customer | undefined;
  /** What the site added with Baton('context'), the latest value of each name. */
  readonly context: Readonly<Record<string, string>>;
  /** Handoffs of this browser from earlier sessions, and of this one. */
  readonly earlier: readonly Earlier[];
}

/** An earlier handoff: the event that tells of it, and the need in the words in which it was sent. */
export interface Earlier {
  readonly id: string;
  readonly handoff: string;
  readonly need: string;
  /** ms since 1970. */
  readonly sentAt: number;
  /** Missing as long as it has not arrived. */
  readonly reference: string | undefined;
}
