import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../src/core/due.ts';
import { isOpenAt } from '../../src/core/hours.ts';
import type { Hours, Weekday } from '../../src/core/policy.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const DAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Where and when the clock changes: three weeks around it are looked at. India has no such day. */
const CHANGES = [
  ['Europe/Madrid', Date.UTC(2026, 9, 25, 1)],
  ['Europe/Madrid', Date.UTC(2027, 2, 28, 1)],
  ['America/New_York', Date.UTC(2026, 10, 1, 6)],
  ['America/New_York', Date.UTC(2027, 2, 14, 7)],
  ['Asia/Kolkata', Date.UTC(2026, 9, 25)],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 30)],
  ['Australia/Lord_Howe', Date.UTC(2027, 3, 3, 15)],
  ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
] as const;

interface Wall {
  readonly date: string;
  readonly day: Weekday;
  /** In minutes of the day. */
  readonly time: number;
}

const QUARTER = 15;

/** What the clock on the wall shows, minute by minute. Clocks change on the quarter, so one in fifteen is asked for. */
function wallsFrom(start: number, minutes: number, timeZone: string): readonly Wall[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Array.from({ length: minutes / QUARTER }, (_, quarter) => {
    const parts = new Map(
      format.formatToParts(start + quarter * QUARTER * MINUTE).map(({ type, value }) => [type, value]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    const date = `${part('year')}-${part('month')}-${part('day')}`;
    const day = part('weekday').toLowerCase() as Weekday;
    const time = Number(part('hour')) * 60 + Number(part('minute'));
    return Array.from({ length: QUARTER }, (_minute, minute) => ({ date, day, time: time + minute }));
  }).flat();
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Six weeks, and two after them in which a span may end; read once for each change. */
const walls = new Map(
  CHANGES.map(([timeZone, change]) => {
    const start = change - 3 * WEEK;
    return [
      `${timeZone} ${String(change)}`,
      { start, shown: wallsFrom(start, (8 * WEEK) / MINUTE, timeZone) },
    ];
  }),
);

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Quarters of an hour, so that short days, whole days, and hours around a change come up. */
const aDay = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, length]) => `${clockTime(from * 15)}-${clockTime(Math.min(from + length, 96) * 15)}`);

const anyWeek = fc
  .tuple(
    fc.constantFrom(...DAYS),
    aDay,
    fc.record(Object.fromEntries(DAYS.map((day) => [day, fc.option(aDay)]))),
  )
  .map(([day, hours, rest]): Hours['week'] =>
    Object.fromEntries(
      Object.entries({ ...rest, [day]: hours }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    ),
  );

const anyCase = fc
  .record({
    change: fc.constantFrom(...CHANGES),
    week: anyWeek,
    off: fc.array(fc.integer({ min: -21, max: 35 }), { maxLength: 3 }),
  })
  .map(({ change: [timeZone, at], week, off }) => ({
    key: `${timeZone} ${String(at)}`,
    change: at,
    hours: {
      timeZone,
      week,
      holidays: off.map((day) => new Date(at + day * DAY).toISOString().slice(0, 10)),
    } satisfies Hours,
  }));

const anySpan = fc.oneof(
  fc.integer({ min: 0, max: 600 }).map((minutes) => ({ minutes })),
  fc.integer({ min: 1, max: 2 }).map((businessDays) => ({ businessDays })),
);

/** Three weeks before the change to three weeks after it, most near it. */
const anyMoment = fc.oneof(
  fc.integer({ min: -3 * 7 * 24 * 60, max: 3 * 7 * 24 * 60 }),
  fc.integer({ min: -3 * 24 * 60, max: 2 * 24 * 60 }),
  fc.integer({ min: -180, max: 180 }),
);

/** The same by counting minutes on the wall, one after the other; nothing where that ends beyond what was read. */
function counted(from: number, span: Parameters<typeof dueAt>[1], hours: Hours, key: string) {
  const { start = 0, shown = [] } = walls.get(key) ?? {};
  const worked = workedMinutes(shown, (from - DAY - start) / MINUTE, hours);
  const at = (minute: Worked) => start + minute.index * MINUTE;
  const begin = worked.findIndex((minute) => at(minute) >= from);
  const first = worked[begin];
  if (!first) return undefined;
  if ('minutes' in span) {
    const last = worked[begin + span.minutes - 1];
    return span.minutes === 0 ? at(first) : last && at(last) + MINUTE;
  }
  // Where the clock was set back that day, what had been worked before it counts.
  const before = worked.slice(0, begin).filter(({ date }) => date === first.date);
  const time = Math.max(first.time, ...before.map((minute) => minute.time + 1));
  const dates = [...new Set(worked.slice(begin).map(({ date }) => date))];
  // Two more, so that the day itself was read to its end.
  if (dates.length < span.businessDays + 2) return undefined;
  const ofDay = worked.filter(({ date }) => date === dates[span.businessDays]);
  const same = ofDay.find((minute) => minute.time >= time);
  const last = ofDay.at(-1);
  return same ? at(same) : last && at(last) + MINUTE;
}

interface Worked extends Wall {
  readonly index: number;
}

function workedMinutes(shown: readonly Wall[], from: number, { week, holidays }: Hours): readonly Worked[] {
  const hours = new Map(Object.entries(week).map(([day, text]) => [day, text.split('-').map(minutesOf)]));
  return shown.slice(from, from + (3 * WEEK) / MINUTE).flatMap((wall, minute) => {
    const [opens = 0, closes = 0] = hours.get(wall.day) ?? [];
    const isOpen = opens <= wall.time && wall.time < closes && !holidays?.includes(wall.date);
    return isOpen ? [{ ...wall, index: from + minute }] : [];
  });
}

describe('with hours, whatever they are and whenever the clock changes, a response is due', () => {
  it('when counting minutes on the wall says so', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, anySpan, anyMoment, ({ key, change, hours }, span, minute) => {
        const from = change + minute * MINUTE;
        const expected = counted(from, span, hours, key);
        if (expected === undefined) return;
        compared += 1;
        expect(new Date(dueAt(from, span, hours))).toEqual(new Date(expected));
      }),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('not before it was asked for', () => {
    fc.assert(
      fc.property(anyCase, anySpan, anyMoment, fc.nat(MINUTE), ({ change, hours }, span, minute, ms) => {
        const from = change + minute * MINUTE + ms;
        expect(dueAt(from, span, hours)).toBeGreaterThanOrEqual(from);
        expect(dueAt(from, span)).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it('while the team is at work, or at the moment when it stops', () => {
    fc.assert(
      fc.property(anyCase, anySpan, anyMoment, fc.nat(MINUTE), ({ change, hours }, span, minute, ms) => {
        const due = dueAt(change + minute * MINUTE + ms, span, hours);
        expect(isOpenAt(due, hours) || isOpenAt(due - 1, hours)).toBe(true);
      }),
    );
  });

  it('no earlier for whoever asks later', () => {
    fc.assert(
      fc.property(
        anyCase,
        anySpan,
        anyMoment,
        fc.oneof(fc.nat(3 * DAY), fc.nat(3 * 60 * MINUTE)),
        ({ change, hours }, span, minute, later) => {
          const from = change + minute * MINUTE;
          expect(dueAt(from + later, span, hours)).toBeGreaterThanOrEqual(dueAt(from, span, hours));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
