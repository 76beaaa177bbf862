import { describe, expect, it } from 'vitest';
import { clock, day, dueText, readingTime, span } from '../../demo/inbox/times.ts';

const MINUTE = 60_000;
const now = new Date(2026, 10, 20, 15, 0).getTime();

describe('the due time', () => {
  it.each([
    [130 * MINUTE, 'due in 2 h 10 min'],
    [60 * MINUTE, 'due in 1 h'],
    [MINUTE, 'due in 1 min'],
    [0, 'due now'],
    [-30_000, 'due now'],
    [-20 * MINUTE, 'overdue by 20 min'],
    [-51 * 60 * MINUTE, 'overdue by 2 d 3 h'],
  ])('%i ms from now is “%s”', (left, text) => {
    expect(dueText(now + left, now)).toBe(text);
  });

  it('is a day and a time when it is far', () => {
    const tomorrow = new Date(2026, 10, 21, 9, 0).getTime();
    const monday = new Date(2026, 10, 23, 9, 0).getTime();
    expect(dueText(tomorrow, now)).toBe(`due tomorrow, ${clock(tomorrow)}`);
    expect(dueText(monday, now)).toBe(`due ${day(monday)}, ${clock(monday)}`);
  });
});

it('says how long in the largest two units', () => {
  expect([span(0), span(59 * MINUTE), span(1440 * MINUTE)]).toEqual(['0 min', '59 min', '1 d']);
  expect([readingTime(9.6), readingTime(100), readingTime(120)]).toEqual(['10 s', '1 min 40 s', '2 min']);
});
