import { describe, expect, it } from 'vitest';
import { faultsOf } from './checking.ts';

const us = { name: 'us', queue: 'us', owner: 'Ada' };
const week = { mon: '09:00-17:00' };
const terms = (...list: readonly string[]) => ({ rows: [{ id: 'how-to', terms: list }] });

describe('a fault of hours or patterns', () => {
  it.each<[string, unknown, string]>([
    [
      'a time zone that is none',
      { hours: { timeZone: 'Europe/Atlantis', week } },
      'bad-time-zone hours.timeZone',
    ],
    [
      'hours of one team that are none',
      { teams: { mine: { ...us, hours: { timeZone: 'UTC', week: { tue: '9-5' } } } } },
      'bad-hours teams.mine.hours.week.tue',
    ],
    [
      'a day that closes before it opens',
      { hours: { timeZone: 'UTC', week: { mon: '17:00-09:00' } } },
      'bad-hours hours.week.mon',
    ],
    [
      'a day that begins at its end',
      { hours: { timeZone: 'UTC', week: { mon: '24:00-24:00' } } },
      'bad-hours hours.week.mon',
    ],
    ['a week that is never open', { hours: { timeZone: 'UTC', week: {} } }, 'bad-hours hours.week'],
    [
      'a holiday that no calendar has',
      { hours: { timeZone: 'UTC', week, holidays: ['2026-02-30'] } },
      'bad-date hours.holidays[0]',
    ],
    [
      'a holiday in words',
      { hours: { timeZone: 'UTC', week, holidays: ['Christmas'] } },
      'bad-date hours.holidays[0]',
    ],
    ['a term of nothing', terms(''), 'too-small rows[0].terms[0]'],
    ['a term of spaces', terms('  '), 'bad-pattern rows[how-to].terms[0]'],
    ['a term of signs', terms('refund', '?!'), 'bad-pattern rows[how-to].terms[1]'],
    ['a term that is a star', terms('*'), 'bad-pattern rows[how-to].terms[0]'],
    ['a quotation that does not end', terms('"is down'), 'bad-pattern rows[how-to].terms[0]'],
    ['a quotation within a term', terms('site "is down"'), 'bad-pattern rows[how-to].terms[0]'],
    [
      'a path that is everything',
      { rows: [{ id: 'how-to', paths: ['**'] }] },
      'bad-pattern rows[how-to].paths[0]',
    ],
    [
      'a path of too many stars',
      { rows: [{ id: 'how-to', paths: ['/a*'.repeat(11)] }] },
      'bad-pattern rows[how-to].paths[0]',
    ],
    [
      'a tag that is everything',
      { rows: [{ id: 'how-to', tags: ['*'] }] },
      'bad-pattern rows[how-to].tags[0]',
    ],
    [
      'a trait that is anything',
      { rows: [{ id: 'how-to', when: { traits: { seats: '*' } } }] },
      'bad-pattern rows[how-to].when.traits.seats',
    ],
  ])('is %s', (_, policy, fault) => {
    expect(faultsOf(policy)).toEqual([fault]);
  });
});

describe('what is no fault of hours or patterns', () => {
  it.each<[string, unknown]>([
    [
      'hours to midnight, in a zone of its own',
      { hours: { timeZone: 'Asia/Tokyo', week: { sun: '20:00-24:00' }, holidays: ['2028-02-29'] } },
    ],
    ['a phrase, a hyphen and another script', terms('"is down"', 'two-factor', '返金')],
    [
      'a trait, and a path with stars',
      { rows: [{ id: 'how-to', paths: ['/*/billing/*'], when: { traits: { seats: '1*' } } }] },
    ],
  ])('%s', (_, policy) => {
    expect(faultsOf(policy)).toEqual([]);
  });
});
