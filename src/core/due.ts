import type { Severity } from '../schema/handoff.ts';
import { openings, type Opening } from './openings.ts';
import type { Hours, Policy, Span } from './policy.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FRIDAY = 5;
/** No clock is set back by more: Lord Howe by half an hour, most by one, Troll by two. */
const SET_BACK_MS = 3 * 60 * MINUTE_MS;

/**
 * The hours by which a team answers: its own, else the policy's. None: around the clock. A severity that is answered
 * `always` knows no hours.
 */
export function responseHours(policy: Policy, team: string, severity: Severity): Hours | undefined {
  return policy.severities[severity].always ? undefined : (policy.teams[team]?.hours ?? policy.hours);
}

/**
 * When a span that starts at `from` is over, in ms since 1970.
 *
 * With hours, minutes run while the team is at work, and a number of business days is the same time of day so many days
 * with hours later, or as near to it as the hours of that day allow. What comes outside hours counts from the next
 * opening. Without hours, or with hours in which nobody is ever at work, minutes run by the clock, and business days
 * are Monday to Friday in UTC.
 *
 * @example
 * dueAt(Date.UTC(2026, 10, 20, 9), { businessDays: 1 }); // Friday 09:00 → Monday 09:00
 * dueAt(Date.UTC(2026, 10, 20, 16), { minutes: 240 }, hours); // Friday 17:00 of 09:00-18:00 in Madrid → Monday 12:00
 */
export function dueAt(from: number, span: Span, hours?: Hours): number {
  return 'minutes' in span
    ? ((hours && minutesLater(from, span.minutes, hours)) ?? from + span.minutes * MINUTE_MS)
    : ((hours && daysLater(from, span.businessDays, hours)) ?? weekdaysLater(from, span.businessDays));
}

function minutesLater(from: number, minutes: number, hours: Hours): number | undefined {
  let left = minutes * MINUTE_MS;
  for (const opening of openings(from, hours)) {
    const length = opening.to - opening.from;
    if (left <= length) return opening.from + left;
    left -= length;
  }
  return undefined;
}

function daysLater(from: number, days: number, hours: Hours): number | undefined {
  let before: Opening | undefined;
  let last: Opening | undefined;
  /** The time of day of the beginning, and how many business days have passed since. */
  let time = 0;
  let passed = 0;
  for (const opening of openings(from - SET_BACK_MS, hours)) {
    if (opening.to <= from) {
      before = opening;
      continue;
    }
    if (last === undefined) {
      time = timeOfDay(Math.max(from, opening.from), opening);
      // In an hour that the clock shows twice, the later moment is not the earlier time.
      if (before?.day === opening.day) time = Math.max(time, timeOfDay(before.to, before));
    } else if (last.day !== opening.day) {
      if (passed === days) return last.to;
      passed += 1;
    }
    if (passed === days && time <= timeOfDay(opening.to, opening)) {
      return Math.max(opening.from, opening.day + time - opening.offset);
    }
    last = opening;
  }
  return undefined;
}

const timeOfDay = (at: number, { day, offset }: Opening) => at + offset - day;

function weekdaysLater(from: number, days: number): number {
  let at = toBusinessDay(from);
  for (let day = 0; day < days; day += 1) at = toBusinessDay(at + DAY_MS);
  return at;
}

function toBusinessDay(at: number): number {
  const weekday = new Date(at).getUTCDay();
  const isWeekend = weekday === 0 || weekday > FRIDAY;
  return isWeekend ? toBusinessDay(at + DAY_MS) : at;
}
