import type { Span } from '../core/policy.ts';

/**
 * A moment as a customer would say it: the time alone today, the day and the time otherwise.
 *
 * @param at ms since 1970
 * @example whenText(at, now, 'en-GB') // '15:40 today', 'Monday, 23 November at 09:00'
 */
export function whenText(at: number, now: number, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const day = (ms: number) => new Date(ms).toDateString();
  if (day(at) === day(now)) return `${time} today`;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** @example spanText({ minutes: 240 }, 'en') // '4 hours' */
export function spanText(span: Span, locale: string): string {
  const unit = (value: number, name: 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  if ('businessDays' in span)
    return `${String(span.businessDays)} business ${span.businessDays === 1 ? 'day' : 'days'}`;
  return span.minutes % 60 === 0 ? unit(span.minutes / 60, 'hour') : unit(span.minutes, 'minute');
}
