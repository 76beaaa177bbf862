import type { Hours, Weekday } from './policy.ts';

/**
 * Whether a team is at work at a moment (ms since 1970): from the first minute of its hours to before the last. Always,
 * where no hours are set.
 *
 * @throws RangeError for a time zone that does not exist; a checked policy has none.
 * @example isOpenAt(Date.UTC(2026, 10, 20, 9), { timeZone: 'Europe/Madrid', week: { fri: '09:00-14:00' } }) // true: 10:00 there
 */
export function isOpenAt(at: number, hours: Hours | undefined): boolean {
  if (!hours) return true;
  const wall = wallClock(hours.timeZone)(at);
  const [from, to] = hoursOf(wall, hours);
  return from <= wall && wall < to;
}

/**
 * The clock on the wall of a time zone: reads a moment as the date and time there, in ms as if that were UTC, to the
 * minute. Making one costs some 50 µs in Node, reading it 2: whoever asks often makes one.
 */
export function wallClock(timeZone: string): (at: number) => number {
  const numeric = 'numeric';
  const { format } = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
  });
  return (at) => {
    // 11/20/2026, 09:05
    const [month = 0, day, year = 0, hour, minute] = (format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute);
  };
}

/** From when to when a team works on the day of a time on its wall, as such times; on a closed day never (NaN). */
export function hoursOf(wall: number, { week, holidays }: Hours): readonly [from: number, to: number] {
  const day = new Date(wall);
  const date = day.toISOString().slice(0, 10);
  const [from = '', to = ''] = week[day.toUTCString().slice(0, 3).toLowerCase() as Weekday]?.split('-') ?? [];
  const at = (time: string) => (holidays?.includes(date) ? NaN : Date.parse(`${date}T${time}Z`));
  return [at(from), at(to)];
}
