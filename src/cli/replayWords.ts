import type { Decision, Ruled } from '../core/decide.ts';
import type { SessionEvent } from '../core/events.ts';
import { counted } from '../core/counted.ts';
import type { Span } from '../core/policy.ts';

/** @example clock(95) // '1:35' */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0
    ? `${String(hours)}:${two(minutes)}:${two(whole % 60)}`
    : `${String(minutes)}:${two(whole % 60)}`;
}

/** The rule that set a value, as a support lead says it. */
export function ruleText(by: string): string {
  const [kind, name] = by.split(':', 2);
  if (kind === 'row') return `the row ${name ?? ''} says so`;
  if (kind === 'trigger') return `because ${name ?? ''} fired`;
  if (by === 'no-trigger') return 'nothing that asks for a person has fired';
  if (by === 'earlier-need') return 'an earlier need is offered beside the docs';
  return by === 'customer' ? 'the customer chose it' : by;
}

/** Why the mode is what it is: a row's own mode needs a reason beside the row. */
export function modeRule({ mode, atOnce, row, fired }: Decision): string {
  if (mode.by !== `row:${row.id}`) return ruleText(mode.by);
  if (atOnce) return `the row ${row.id} goes to a person at once`;
  const heard = fired.filter(({ name }) => row.escalateWhen.includes(name)).map(({ name }) => name);
  return `the row ${row.id} waits for ${heard.join(', ')}, which fired`;
}

export const ruled = <Value extends string>({ value, by }: Ruled<Value>): string =>
  `${value}: ${ruleText(by)}`;

/** What a need is about, in the customer's words or in those of what was opened. */
export function needText({ need }: Decision): string {
  const { searches, views, flows } = need;
  const text = searches[0]?.query ?? views[0]?.title ?? flows[0]?.title;
  return text === undefined ? 'a need of which nothing is known' : `“${text}”`;
}

/** @example spanText({ minutes: 240 }) // '4 hours' */
export function spanText(span: Span): string {
  if ('businessDays' in span) return counted(span.businessDays, 'business day');
  return span.minutes % 60 === 0 ? counted(span.minutes / 60, 'hour') : counted(span.minutes, 'minute');
}

/** Numbers of events, by which a reader finds them. @example '(events 1, 3)' */
export function eventsText(ids: readonly string[], events: readonly SessionEvent[]): string {
  const numbers = ids.flatMap((id) => {
    const at = events.findIndex((event) => event.id === id);
    return at < 0 ? [] : [String(at + 1)];
  });
  return numbers.length === 0 ? '' : ` (event${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')})`;
}
