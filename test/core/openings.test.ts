import { describe, expect, it } from 'vitest';
import { nextOpening, openings } from '../../src/core/openings.ts';
import type { Hours } from '../../src/core/policy.ts';

const utc = (text: string) => Date.parse(`${text}:00Z`);
const iso = (at: number | undefined) => at && new Date(at).toISOString().slice(0, 16);
const next = (at: string, hours: Hours) => iso(nextOpening(utc(at), hours));

/** The first stretches of work from a moment on, in UTC. */
function stretches(at: string, hours: Hours, count: number) {
  const found: string[] = [];
  for (const { from, to } of openings(utc(at), hours)) {
    found.push(`${String(iso(from))} ${String(iso(to))}`);
    if (found.length === count) break;
  }
  return found;
}

const weekdays = (hours: string) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
const everyDay = (hours: string) => ({ ...weekdays(hours), sat: hours, sun: hours });
const madrid: Hours = { timeZone: 'Europe/Madrid', week: weekdays('09:00-18:00') };

describe('when a team is next at work', () => {
  it('is now, within its hours', () => {
    expect(next('2026-11-20T09:17', madrid)).toBe('2026-11-20T09:17');
  });

  it('is the same day, before they begin', () => {
    expect(next('2026-11-20T03:00', madrid)).toBe('2026-11-20T08:00');
  });

  it('is Monday, on Friday evening', () => {
    expect(next('2026-11-20T17:00', madrid)).toBe('2026-11-23T08:00');
  });

  it('is after the holidays', () => {
    const closed = { ...madrid, holidays: ['2026-12-24', '2026-12-25'] };
    expect(next('2026-12-23T18:00', closed)).toBe('2026-12-28T08:00');
  });

  it('is never, in a week of closed days, and where all of a year is a holiday', () => {
    expect(next('2026-11-20T09:00', { ...madrid, week: {} })).toBeUndefined();
    const holidays = Array.from({ length: 400 }, (_, day) =>
      new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10),
    );
    expect(next('2026-11-20T09:00', { ...madrid, holidays })).toBeUndefined();
  });
});

describe('where the clock changes', () => {
  const night = { timeZone: 'Europe/Madrid', week: everyDay('02:00-04:00') };

  it('an hour that is left out is not worked', () => {
    expect(stretches('2026-03-29T00:00', night, 1)).toEqual(['2026-03-29T01:00 2026-03-29T02:00']);
  });

  it('an opening that falls into it begins when it is over', () => {
    const half = { ...night, week: everyDay('02:30-04:00') };
    expect(stretches('2026-03-29T00:00', half, 1)).toEqual(['2026-03-29T01:00 2026-03-29T02:00']);
  });

  it('hours that lie within it are not worked on that day', () => {
    const lost = { ...night, week: everyDay('02:15-02:45') };
    expect(next('2026-03-29T00:00', lost)).toBe('2026-03-30T00:15');
  });

  it('an hour that is repeated is worked twice', () => {
    expect(stretches('2026-10-25T00:00', night, 2)).toEqual([
      '2026-10-25T00:00 2026-10-25T01:00',
      '2026-10-25T01:00 2026-10-25T03:00',
    ]);
  });

  it('a day that is left out is no day of work', () => {
    const apia = { timeZone: 'Pacific/Apia', week: everyDay('09:00-17:00') };
    // Samoa went from Thursday, 29 December 2011, to Saturday.
    expect(stretches('2011-12-29T19:00', apia, 2)).toEqual([
      '2011-12-29T19:00 2011-12-30T03:00',
      '2011-12-30T19:00 2011-12-31T03:00',
    ]);
  });
});
