import { wallClock } from '../core/openings.ts';
import type { Span } from '../core/policy.ts';
import type { SentStrings } from '../messages/sent.en.ts';
import type { ContactModel } from './contactModel.ts';

type Speech = Pick<ContactModel, 'strings' | 'say' | 'locale'>;
/** What a moment needs of the texts: also where only those that are read after sending are there. */
interface SpeechOfMoments extends Pick<Speech, 'say' | 'locale'> {
  readonly strings: Pick<SentStrings, 'timeOn' | 'onDay'>;
}

const DAY_MS = 86_400_000;

/** What browsers say that do not tell, or do not know, where their owner is. */
const NO_ZONE = /^(Etc\/)?(UTC|GMT|Unknown)?$/;

/**
 * A moment as a customer would say it, in their time zone: the time alone today and tomorrow, the day and the time
 * otherwise. Where their zone cannot be told, it names the one that it speaks of.
 *
 * @param at ms since 1970
 * @param timeZone IANA name
 * @example whenText(at, now, model, 'Europe/Madrid') // '15:40 today', 'Monday, 23 November at 09:00'
 */
export function whenText(
  at: number,
  now: number,
  { strings, say, locale }: SpeechOfMoments,
  timeZone: string,
): string {
  const near = nearDay(at, now, locale, timeZone);
  if (near) return say(strings.timeOn, { time: timeText(at, locale, timeZone), day: near });
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

/** A day within a sentence. @example dayOf(at, now, model, 'Europe/Madrid') // 'yesterday', 'on Monday' */
export function dayOf(
  at: number,
  now: number,
  { strings, say, locale }: SpeechOfMoments,
  timeZone: string,
): string {
  return (
    nearDay(at, now, locale, timeZone) ?? say(strings.onDay, { day: dayText(at, now, locale, timeZone) })
  );
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

/** @example spanText({ minutes: 240 }, model) // '4 hours' */
export function spanText(span: Span, { strings, say, locale }: Speech): string {
  const unit = (value: number, name: 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  if ('businessDays' in span) return say(strings.businessDays, { count: span.businessDays });
  return span.minutes % 60 === 0 ? unit(span.minutes / 60, 'hour') : unit(span.minutes, 'minute');
}

/** A span of hours at work. @example workingSpanText({ minutes: 240 }, model) // '4 working hours' */
export function workingSpanText(span: Span, model: Speech): string {
  if ('businessDays' in span) return spanText(span, model);
  const { strings, say } = model;
  const { minutes } = span;
  return minutes % 60 === 0
    ? say(strings.workingHours, { count: minutes / 60 })
    : say(strings.workingMinutes, { count: minutes });
}

/** @example spanOfSeconds(100, 'en') // '1 min 40 sec' */
export function spanOfSeconds(seconds: number, locale: string): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name }).format(value);
  const minutes = Math.floor(seconds / 60);
  const rest = unit(Math.round(seconds % 60), 'second');
  if (minutes === 0) return rest;
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format([
    unit(minutes, 'minute'),
    rest,
  ]);
}

/** @example joined(['a', 'b', 'c'], 'en-GB') // 'a, b and c' */
export function joined(texts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(texts);
}
