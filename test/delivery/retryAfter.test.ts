import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../src/delivery/retryAfter.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY = 24 * 60 * 60_000;
const asked = (headers: Record<string, string>) => retryAfter(new Headers(headers), NOW);

describe('an answer asks to come back', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['1000000000', DAY],
    ['99999999999999999999', DAY],
  ])('in seconds, at most a day: %j', (value, ms) => {
    expect(asked({ 'Retry-After': value })).toBe(ms);
  });

  it.each(['', '-5', '1.5', '1e3', 'soon', '20:15', 'Mon, later', '2026-11-20'])(
    'in a way that nobody can read: %j',
    (value) => {
      expect(asked({ 'Retry-After': value })).toBeUndefined();
    },
  );

  it.each([-3, 0, 3])('at a time, where the clock here is %i hours off', (hours) => {
    const server = NOW + hours * 60 * 60_000;
    expect(
      asked({
        'Retry-After': new Date(server + 90_000).toUTCString(),
        Date: new Date(server).toUTCString(),
      }),
    ).toBe(90_000);
  });

  it('at a time that is over, or more than a day away', () => {
    const at = (ms: number) => ({ 'Retry-After': new Date(NOW + ms).toUTCString() });
    expect(asked({ ...at(-60_000), Date: new Date(NOW).toUTCString() })).toBe(0);
    expect(asked({ ...at(3 * DAY), Date: new Date(NOW).toUTCString() })).toBe(DAY);
  });

  it('at a time, by the clock here where the answer does not say what time it is', () => {
    expect(asked({ 'Retry-After': new Date(NOW + 60_000).toUTCString() })).toBe(60_000);
  });
});

it('an answer without the header asks nothing', () => {
  expect(asked({})).toBeUndefined();
});
