const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Nearer than this, how long it takes is clearer than when it is. */
const NEAR_MS = 12 * 60 * MINUTE_MS;

/** The agent's own language and time zone. */
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(undefined, options);

export const clock = (at: number): string => format({ hour: '2-digit', minute: '2-digit' }).format(at);

export const day = (at: number): string =>
  format({ weekday: 'short', day: 'numeric', month: 'short' }).format(at);

export const fullTime = (at: number): string => format({ dateStyle: 'full', timeStyle: 'medium' }).format(at);

export const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

/** @example when(at, now) // '15:40', 'tomorrow, 09:00', 'Mon 23 Nov, 09:00' */
export function when(at: number, now: number): string {
  if (isSameDay(at, now)) return clock(at);
  return `${isSameDay(at, now + DAY_MS) ? 'tomorrow' : day(at)}, ${clock(at)}`;
}

/** @example span(7_800_000) // '2 h 10 min' */
export function span(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${String(days)} d${hours > 0 ? ` ${String(hours)} h` : ''}`;
  if (hours > 0) return `${String(hours)} h${minutes % 60 > 0 ? ` ${String(minutes % 60)} min` : ''}`;
  return `${String(minutes)} min`;
}

/** @example dueText(at, now) // 'due in 2 h 10 min', 'overdue by 20 min', 'due tomorrow, 09:00' */
export function dueText(due: number, now: number): string {
  const left = due - now;
  if (left <= -MINUTE_MS) return `overdue by ${span(-left)}`;
  if (left < MINUTE_MS) return 'due now';
  return left < NEAR_MS ? `due in ${span(left)}` : `due ${when(due, now)}`;
}

/** @example readingTime(100) // '1 min 40 s' */
export function readingTime(seconds: number): string {
  const whole = Math.round(seconds);
  const rest = whole % 60;
  if (whole < 60) return `${String(whole)} s`;
  return `${String(Math.floor(whole / 60))} min${rest > 0 ? ` ${String(rest)} s` : ''}`;
}
