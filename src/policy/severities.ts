import type { Policy } from '../core/policy.ts';

const MINUTES = 1;
const HOURS = 60;

/** First response, updates and target by severity. */
export const severities: Policy['severities'] = {
  P1: {
    meaning: 'down, revenue-stopping, data loss, breach',
    firstResponse: { minutes: 15 * MINUTES },
    updateEvery: { minutes: 30 * MINUTES },
    target: { minutes: 4 * HOURS },
  },
  P2: {
    meaning: 'a major feature broken, no workaround, several users or a key account',
    firstResponse: { minutes: 1 * HOURS },
    updateEvery: { minutes: 2 * HOURS },
    target: { minutes: 8 * HOURS },
  },
  P3: {
    meaning: 'degraded with a workaround, or one user much affected',
    firstResponse: { minutes: 4 * HOURS },
    updateEvery: { minutes: 8 * HOURS },
    target: { businessDays: 3 },
  },
  P4: {
    meaning: 'minor, cosmetic, general dissatisfaction',
    firstResponse: { businessDays: 1 },
    target: { businessDays: 5 },
  },
};
