import { describe, expect, it } from 'vitest';
import { dueAt } from '../../src/core/due.ts';

const due = (from: string, span: Parameters<typeof dueAt>[1]) =>
  new Date(dueAt(Date.parse(`${from}:00Z`), span)).toISOString().slice(0, 16);

describe('a span in minutes', () => {
  it('runs by the clock, at night and at the weekend too', () => {
    expect(due('2026-11-20T23:50', { minutes: 15 })).toBe('2026-11-21T00:05');
    expect(due('2026-11-21T12:00', { minutes: 240 })).toBe('2026-11-21T16:00');
  });
});

describe('a span in business days', () => {
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
