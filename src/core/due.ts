import type { Span } from './policy.ts';

const DAY_MS = 86_400_000;
const FRIDAY = 5;

/**
 * When a span that starts at `from` is over, in ms since 1970. Business days are Monday to Friday in UTC; a span that
 * starts at the weekend starts on Monday at the same time of day.
 *
 * @example dueAt(Date.UTC(2026, 10, 20, 9), { businessDays: 1 }) // Friday 09:00 → Monday 09:00
 */
export function dueAt(from: number, span: Span): number {
  if ('minutes' in span) return from + span.minutes * 60_000;
  let at = toBusinessDay(from);
  for (let day = 0; day < span.businessDays; day += 1) at = toBusinessDay(at + DAY_MS);
  return at;
}

function toBusinessDay(at: number): number {
  const weekday = new Date(at).getUTCDay();
  const isWeekend = weekday === 0 || weekday > FRIDAY;
  return isWeekend ? toBusinessDay(at + DAY_MS) : at;
}
