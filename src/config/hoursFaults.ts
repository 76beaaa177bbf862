import type { Hours } from '../core/policy.ts';
import type { Fault } from './fault.ts';
import { show } from './show.ts';

/** What is wrong with business hours, by path in them. */
export function hoursFaults({ timeZone, week, holidays }: Hours): Fault[] {
  const days = Object.entries(week).filter(([, open]) => open !== undefined);
  const faults = days.flatMap(([day, open]) => openFault(`week.${day}`, open) ?? []);
  if (!isTimeZone(timeZone))
    faults.push({
      code: 'bad-time-zone',
      path: 'timeZone',
      expected: 'the IANA name of a time zone',
      received: show(timeZone),
      fix: 'Write it like Europe/Madrid or America/New_York.',
    });
  if (days.length === 0)
    faults.push({
      code: 'bad-hours',
      path: 'week',
      expected: 'at least one open day',
      received: 'none',
      fix: 'Name a day, such as "mon": "09:00-17:00".',
    });
  for (const [at, date] of (holidays ?? []).entries()) {
    if (isDate(date)) continue;
    faults.push({
      code: 'bad-date',
      path: `holidays[${String(at)}]`,
      expected: 'a date',
      received: show(date),
      fix: 'Write it like 2026-12-25.',
    });
  }
  return faults;
}

function openFault(path: string, open: string): Fault | undefined {
  const fault = { code: 'bad-hours', path, received: show(open), fix: 'Write it like 09:00-17:00.' };
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.exec(open) ?? [];
  if (from === undefined || to === undefined)
    return { ...fault, expected: 'when it opens and when it closes' };
  return from < to ? undefined : { ...fault, expected: 'a time of opening before that of closing' };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** A date that the calendar has: not 2026-02-30. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
