import { describe, expect, it } from 'vitest';
import { isOpenAt } from '../../src/core/hours.ts';
import type { Hours } from '../../src/core/policy.ts';

const madrid: Hours = {
  timeZone: 'Europe/Madrid',
  week: { mon: '09:00-17:30', fri: '09:00-14:00', sun: '00:00-24:00' },
  holidays: ['2026-11-09'],
};
const open = (utc: string, hours: Hours | undefined = madrid) => isOpenAt(Date.parse(`${utc}:00Z`), hours);

describe('a team is at work', () => {
  it.each([
    ['2026-11-16T08:00', true, 'Monday 09:00 there'],
    ['2026-11-16T07:59', false, 'the minute before'],
    ['2026-11-16T16:29', true, 'the last minute'],
    ['2026-11-16T16:30', false, 'closing time'],
    ['2026-11-17T10:00', false, 'a day that is not named'],
    ['2026-11-20T12:59', true, 'Friday, a short day'],
    ['2026-11-20T13:00', false, 'Friday afternoon'],
    ['2026-11-09T10:00', false, 'a holiday'],
    ['2026-11-21T22:59', false, 'Saturday, to its last minute'],
    ['2026-11-21T23:00', true, 'Sunday from midnight there'],
    ['2026-11-22T22:59', true, 'to midnight at its end'],
    ['2026-06-15T07:00', true, 'by summer time in summer'],
    ['2026-06-15T15:30', false, 'and until then'],
  ])('%s UTC: %s (%s)', (at, is) => {
    expect(open(at)).toBe(is);
  });

  it('in a zone of half hours', () => {
    const kolkata: Hours = { timeZone: 'Asia/Kolkata', week: { mon: '10:00-18:00' } };
    expect(open('2026-11-16T04:29', kolkata)).toBe(false);
    expect(open('2026-11-16T04:30', kolkata)).toBe(true);
  });

  it('always, where no hours are set', () => {
    expect(isOpenAt(0, undefined)).toBe(true);
  });

  it('never, in a week of closed days', () => {
    expect(open('2026-11-16T10:00', { timeZone: 'UTC', week: {} })).toBe(false);
  });
});

describe('a time zone that does not exist', () => {
  it('is an error that names it', () => {
    expect(() => open('2026-11-16T10:00', { timeZone: 'Europe/Atlantis', week: {} })).toThrow(/Atlantis/);
  });
});
