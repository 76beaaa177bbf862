import { hoursOn, wallFormat } from './hours.ts';
import type { Hours } from './policy.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Whoever is at work on no day of a year is never at work. */
const LOOK_AHEAD_DAYS = 366;

/** A stretch of time in which a team is at work: within one day there, and with no change of the clock in it. */
export interface Opening {
  /** ms since 1970. */
  readonly from: number;
  readonly to: number;
  /** Midnight at its beginning, as the wall there shows it: tells days apart. */
  readonly day: number;
  /** What the clock on the wall is ahead of UTC, in ms. */
  readonly offset: number;
}

/**
 * When a team is at work, from `from` on (ms since 1970), for a year. A moment belongs to it when the clock on the wall
 * shows a time within the hours of that day: an hour that the change of the clock leaves out is not worked, and one that
 * it repeats is worked twice.
 */
export function* openings(from: number, hours: Hours): Generator<Opening> {
  const clock = wallClock(hours.timeZone);
  const offsetAt = (at: number) => clock(at) - toMinute(at);
  let at = from;
  for (let looked = 0; looked < LOOK_AHEAD_DAYS; looked += 1) {
    const offset = offsetAt(at);
    const day = Math.floor((at + offset) / DAY_MS) * DAY_MS;
    const until = changeBetween(at, day + DAY_MS - offset, offsetAt);
    const date = new Date(day).toISOString().slice(0, 10);
    // Not a number on a closed day.
    const [opens = NaN, closes = NaN] = hoursOn(date, hours).map((time) => Date.parse(`${date}T${time}Z`));
    const start = Math.max(at, opens - offset);
    const end = Math.min(until, closes - offset);
    if (start < end) yield { from: start, to: end, day, offset };
    at = until;
  }
}

/** The clock on the wall of a time zone: reads a moment as the date and time there, in ms as if that were UTC. */
export function wallClock(timeZone: string): (at: number) => number {
  const format = wallFormat(timeZone);
  return (at) => Date.parse(`${format(at).replace(' ', 'T')}Z`);
}

/** The moment at which the team is next at work: `from` itself when it is now, nothing when it never is. */
export function nextOpening(from: number, hours: Hours): number | undefined {
  for (const opening of openings(from, hours)) return opening.from;
  return undefined;
}

/** The moment at which the clock changes within a day, or its end. Clocks change on the minute. */
function changeBetween(from: number, to: number, offsetAt: (at: number) => number): number {
  const offset = offsetAt(from);
  let before = toMinute(from);
  let after = to - MINUTE_MS;
  if (offsetAt(after) === offset) return to;
  while (after - before > MINUTE_MS) {
    const middle = toMinute((before + after) / 2);
    if (offsetAt(middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

const toMinute = (at: number) => Math.floor(at / MINUTE_MS) * MINUTE_MS;
