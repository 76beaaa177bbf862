import { wallClock } from '../core/openings.ts';
import type { Span } from '../core/policy.ts';

const DAY_MS = 86_400_000;

/** What browsers say that do not tell, or do not know, where their owner is. */
const NO_ZONE = /^(Etc\/)?(UTC|GMT|Unknown)?$/;

/**
 * A moment as a customer would say it, in their time zone: the time alone today and tomorrow, the day and the time
 * otherwise. Where their zone cannot be told, it names the one that it speaks of.
 *
 * @param at ms since 1970
 * @param timeZone IANA name
 * @example whenText(at, now, 'en-GB', 'Europe/Madrid') // '15:40 today', 'Monday, 23 November at 09:00'
 */
export function whenText(at: number, now: number, locale: string, timeZone: string): string {
  const near = nearDay(at, now, locale, timeZone);
  if (near) return `${timeText(at, locale, timeZone)} ${near}`;
  const options = { ...TIME, weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, { ...options, ...zoneOptions(timeZone) }).format(at);
}

const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** @example timeText(at, 'en-GB', 'Europe/Madrid') // '15:40' */
export function timeText(at: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { ...TIME, ...zoneOptions(timeZone) }).format(at);
}

/** @example dayText(at, now, 'en-GB', 'Europe/Madrid') // 'Monday', '12 November' where that is a week ago or more */
export function dayText(at: number, now: number, locale: string, timeZone: string): string {
  const isRecent = Math.abs(daysBetween(now, at, timeZone)) < 7;
  return new Intl.DateTimeFormat(locale, {
    ...(isRecent ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
    timeZone: zoneOptions(timeZone).timeZone,
  }).format(at);
}

/** What a language calls the day before, this day and the day after. @example 'yesterday' */
export function nearDay(at: number, now: number, locale: string, timeZone: string): string | undefined {
  const days = daysBetween(now, at, timeZone);
  return Math.abs(days) > 1
    ? undefined
    : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** How many midnights of a time zone lie between. */
export function daysBetween(from: number, to: number, timeZone: string): number {
  const clock = wallClock(zoneOptions(timeZone).timeZone);
  const day = (at: number) => Math.floor(clock(at) / DAY_MS);
  return day(to) - day(from);
}

const zoneOptions = (timeZone: string) =>
  NO_ZONE.test(timeZone) ? ({ timeZone: 'UTC', timeZoneName: 'short' } as const) : { timeZone };

/** @example spanText({ minutes: 240 }, 'en') // '4 hours' */
export function spanText(span: Span, locale: string): string {
  const unit = (value: number, name: 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  if ('businessDays' in span)
    return `${String(span.businessDays)} business ${span.businessDays === 1 ? 'day' : 'days'}`;
  return span.minutes % 60 === 0 ? unit(span.minutes / 60, 'hour') : unit(span.minutes, 'minute');
}
