import { describe, expect, it } from 'vitest';
import { spanText, whenText } from '../../src/ui/dates.ts';

/** In the time zone of whoever runs this, as customers see times in theirs. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const now = at(20, 14);

describe('when something will be', () => {
  it('is the time alone on the same day', () => {
    expect(whenText(at(20, 15, 40), now, 'en-GB')).toBe('15:40 today');
  });

  it('is the day and the time on another day', () => {
    expect(whenText(at(23, 9, 5), now, 'en-GB')).toMatch(/^Monday,? 23 November at 0?9:05$/);
  });

  it('names the day even where less than a day is between', () => {
    expect(whenText(at(21, 1), at(20, 23), 'en-GB')).toMatch(/^Saturday/);
  });

  it('is written as the customer’s country writes it', () => {
    expect(whenText(at(20, 15, 40), now, 'en-US')).toMatch(/^0?3:40\sPM today$/);
    expect(whenText(at(23, 9, 5), now, 'en-US')).toMatch(/^Monday, November 23 at 0?9:05\sAM$/);
  });
});

describe('how long something takes', () => {
  it.each([
    [{ minutes: 15 }, '15 minutes'],
    [{ minutes: 60 }, '1 hour'],
    [{ minutes: 240 }, '4 hours'],
    [{ minutes: 90 }, '90 minutes'],
    [{ businessDays: 1 }, '1 business day'],
    [{ businessDays: 3 }, '3 business days'],
  ])('%j is “%s”', (span, text) => {
    expect(spanText(span, 'en-GB')).toBe(text);
  });
});
