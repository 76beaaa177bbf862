import type { Policy, Span } from '../core/policy.ts';

const minutes = (count: number): Span => ({ minutes: count });
const hours = (count: number): Span => minutes(60 * count);
const businessDays = (count: number): Span => ({ businessDays: count });

/** First response, updates and target by severity. */
export const severities: Policy['severities'] = {
  // Down, revenue-stopping, data loss, breach: answered at any hour.
  P1: { always: true, firstResponse: minutes(15), updateEvery: minutes(30), target: hours(4) },
  // A major feature broken, no workaround, several users or a key account.
  P2: { firstResponse: hours(1), updateEvery: hours(2), target: hours(8) },
  // Degraded with a workaround, or one user much affected.
  P3: { firstResponse: hours(4), updateEvery: hours(8), target: businessDays(3) },
  // Minor, cosmetic, general dissatisfaction.
  P4: { firstResponse: businessDays(1), target: businessDays(5) },
};
