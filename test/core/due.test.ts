import { describe, expect, it } from 'vitest';
import { dueAt, responseHours } from '../../src/core/due.ts';
import type { Hours, Policy } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';

type Span = Parameters<typeof dueAt>[1];
const due = (from: string, span: Span, hours?: Hours) =>
  new Date(dueAt(Date.parse(`${from}:00Z`), span, hours)).toISOString().slice(0, 16);

const day = '09:00-18:00';
const madrid: Hours = {
  timeZone: 'Europe/Madrid',
  week: { mon: day, tue: day, wed: day, thu: day, fri: '09:00-14:00' },
  holidays: ['2026-12-08'],
};

describe('without hours, a span in minutes', () => {
  it('runs by the clock, at night and at the weekend too', () => {
    expect(due('2026-11-20T23:50', { minutes: 15 })).toBe('2026-11-21T00:05');
    expect(due('2026-11-21T12:00', { minutes: 240 })).toBe('2026-11-21T16:00');
  });
});

describe('without hours, a span in business days', () => {
  it.each([
    ['2026-11-18T09:00', 1, '2026-11-19T09:00', 'Wednesday to Thursday'],
    ['2026-11-20T09:00', 1, '2026-11-23T09:00', 'Friday to Monday'],
    ['2026-11-20T09:00', 3, '2026-11-25T09:00', 'over a weekend'],
    ['2026-11-20T09:00', 5, '2026-11-27T09:00', 'a whole week'],
    ['2026-11-21T09:00', 1, '2026-11-24T09:00', 'Saturday: starts on Monday'],
    ['2026-11-22T23:59', 1, '2026-11-24T23:59', 'Sunday: starts on Monday'],
    ['2026-12-31T09:00', 1, '2027-01-01T09:00', 'over the year'],
  ])('from %s: %i later is %s (%s)', (from, businessDays, then) => {
    expect(due(from, { businessDays })).toBe(then);
  });
});

// Madrid is an hour ahead of UTC in winter.
describe('with hours, a span in minutes runs while the team is at work', () => {
  it.each([
    ['2026-11-18T09:00', 240, '2026-11-18T13:00', 'within a day'],
    ['2026-11-18T16:00', 240, '2026-11-19T11:00', 'Wednesday 17:00: an hour of it, the rest on Thursday'],
    ['2026-11-18T13:00', 240, '2026-11-18T17:00', 'to the very end of the day'],
    ['2026-11-20T19:00', 240, '2026-11-23T12:00', 'Friday evening: Monday 13:00'],
    ['2026-11-20T12:00', 240, '2026-11-23T11:00', 'Friday 13:00: an hour of it, the rest on Monday'],
    ['2026-12-08T10:00', 60, '2026-12-09T09:00', 'on a holiday: the next morning'],
    ['2026-12-07T16:00', 240, '2026-12-09T11:00', 'over a holiday'],
    ['2026-11-19T02:00', 15, '2026-11-19T08:15', 'at night: first thing in the morning'],
  ])('from %s UTC, %i minutes: %s (%s)', (from, minutes, then) => {
    expect(due(from, { minutes }, madrid)).toBe(then);
  });
});

describe('with hours, a span in business days ends at the same time of day', () => {
  it.each([
    ['2026-11-17T10:00', 1, '2026-11-18T10:00', 'Tuesday to Wednesday'],
    ['2026-11-20T10:00', 1, '2026-11-23T10:00', 'Friday to Monday'],
    ['2026-11-19T15:00', 1, '2026-11-20T13:00', 'Thursday 16:00 to Friday, which closes at 14:00'],
    ['2026-11-19T15:00', 2, '2026-11-23T15:00', 'Thursday 16:00 over that Friday'],
    ['2026-11-20T19:00', 1, '2026-11-24T08:00', 'Friday evening counts from Monday morning'],
    ['2026-12-07T10:00', 1, '2026-12-09T10:00', 'over a holiday'],
    ['2026-10-23T07:00', 1, '2026-10-26T08:00', 'Friday 09:00 to Monday 09:00, over the end of summer time'],
    ['2027-03-26T08:00', 1, '2027-03-29T07:00', 'and over its beginning'],
  ])('from %s UTC, %i: %s (%s)', (from, businessDays, then) => {
    expect(due(from, { businessDays }, madrid)).toBe(then);
  });
});

describe('hours in which nobody is ever at work', () => {
  it('are no hours', () => {
    const never = { ...madrid, week: {} };
    expect(due('2026-11-21T12:00', { minutes: 240 }, never)).toBe('2026-11-21T16:00');
    expect(due('2026-11-21T09:00', { businessDays: 1 }, never)).toBe('2026-11-24T09:00');
  });
});

describe('the hours that a response keeps', () => {
  const kolkata: Hours = { timeZone: 'Asia/Kolkata', week: { mon: day } };
  const policy: Policy = {
    ...defaultPolicy,
    hours: madrid,
    teams: {
      billing: { name: 'the billing team', queue: 'billing', owner: 'finance' },
      engineering: { name: 'engineering', queue: 'eng', owner: 'eng', hours: kolkata },
    },
  };

  it('are the team’s own, else the policy’s', () => {
    expect(responseHours(policy, 'engineering', 'P3')).toBe(kolkata);
    expect(responseHours(policy, 'billing', 'P3')).toBe(madrid);
    expect(responseHours(policy, 'a team that is not there', 'P4')).toBe(madrid);
  });

  it('are none for what is answered at any hour, which is P1', () => {
    expect(responseHours(policy, 'engineering', 'P1')).toBeUndefined();
  });

  it('are none in the policy that ships', () => {
    for (const team of Object.keys(defaultPolicy.teams)) {
      expect(responseHours(defaultPolicy, team, 'P3')).toBeUndefined();
    }
  });
});
