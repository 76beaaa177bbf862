import type { Policy, Response, Span } from '../core/policy.ts';

const minutes = (count: number): Span => ({ minutes: count });
const hours = (count: number): Span => minutes(60 * count);
const businessDays = (count: number): Span => ({ businessDays: count });

const response = (meaning: string, firstResponse: Span, target: Span, updateEvery?: Span): Response => ({
  meaning,
  firstResponse,
  updateEvery,
  target,
});

/** First response, target and updates by severity. */
export const severities: Policy['severities'] = {
  P1: response('down, revenue-stopping, data loss, breach', minutes(15), hours(4), minutes(30)),
  P2: response(
    'a major feature broken, no workaround, several users or a key account',
    hours(1),
    hours(8),
    hours(2),
  ),
  P3: response('degraded with a workaround, or one user much affected', hours(4), businessDays(3), hours(8)),
  P4: response('minor, cosmetic, general dissatisfaction', businessDays(1), businessDays(5)),
};
