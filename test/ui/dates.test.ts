import { describe, expect, it } from 'vitest';
import { dayText, nearDay, spanText, whenText } from '../../src/ui/dates.ts';
import { englishSpeech } from './aModel.ts';

const MADRID = 'Europe/Madrid';
/** In Madrid, which is an hour ahead of UTC in November. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 1, minute);
const now = at(20, 14);
const when = (moment: number, timeZone = MADRID, locale = 'en-GB', from = now) =>
  whenText(moment, from, { ...englishSpeech, locale }, timeZone);

describe('when something will be', () => {
  it('is the time alone on the same day', () => {
    expect(when(at(20, 15, 40))).toBe('15:40 today');
  });

  it('is tomorrow where it is tomorrow, even with less than a day between', () => {
    expect(when(at(21, 10))).toBe('10:00 tomorrow');
    expect(when(at(21, 1), MADRID, 'en-GB', at(20, 23))).toMatch(/^0?1:00 tomorrow$/);
  });

  it('is the day and the time on another day', () => {
    expect(when(at(23, 9, 5))).toMatch(/^Monday,? 23 November at 0?9:05$/);
  });

  it('is in the customer’s time zone: the day there, and the time', () => {
    expect(when(at(20, 15, 40), 'America/New_York')).toMatch(/^0?9:40 today$/);
    expect(when(at(20, 22), 'Asia/Kolkata')).toMatch(/^0?2:30 tomorrow$/);
    expect(when(at(22, 18), 'Pacific/Apia')).toMatch(/^Monday,? 23 November at 0?6:00$/);
  });

  it('is written as the customer’s country writes it', () => {
    expect(when(at(20, 15, 40), MADRID, 'en-US')).toMatch(/^0?3:40\sPM today$/);
    expect(when(at(23, 9, 5), MADRID, 'en-US')).toMatch(/^Monday, November 23 at 0?9:05\sAM$/);
  });

  it.each(['UTC', 'Etc/UTC', 'GMT', 'Etc/Unknown', ''])(
    'names the time zone where theirs is “%s”',
    (zone) => {
      expect(when(at(20, 15, 40), zone)).toBe('14:40 UTC today');
      expect(when(at(23, 9, 5), zone)).toMatch(/^Monday,? 23 November at 0?8:05 UTC$/);
    },
  );
});

describe('on which day something was', () => {
  it.each([
    [at(20, 9), 'today', 'Friday'],
    [at(19, 23), 'yesterday', 'Thursday'],
    [at(16, 9), undefined, 'Monday'],
    [at(13, 9), undefined, '13 November'],
    [at(2, 9), undefined, '2 November'],
  ])('%i is %s, %s', (moment, near, day) => {
    expect(nearDay(moment, now, 'en-GB', MADRID)).toBe(near);
    expect(dayText(moment, now, 'en-GB', MADRID)).toBe(day);
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
    expect(spanText(span, englishSpeech)).toBe(text);
  });
});
