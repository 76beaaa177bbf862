import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/core/events.ts';
import {
  addEvents,
  emptySession,
  isOver,
  MAX_EVENTS,
  SESSION_IDLE_MS,
  type Session,
} from '../../src/core/session.ts';
import { aSession, START } from './aSession.ts';
import { anyEvents } from './anySession.ts';

const sessionOf = (events: readonly SessionEvent[]): Session => addEvents(emptySession('s-1'), events);
const ids = ({ events }: Session) => events.map(({ id }) => id);

describe('two tabs', () => {
  it('come to the same list, whichever hears of the other first', () => {
    fc.assert(
      fc.property(
        anyEvents(),
        fc.infiniteStream(fc.constantFrom('here', 'there', 'both')),
        (events, where) => {
          const seen = events.map((event) => ({ event, where: where.next().value ?? 'both' }));
          const here = seen.filter((one) => one.where !== 'there').map(({ event }) => event);
          const there = seen.filter((one) => one.where !== 'here').map(({ event }) => event);
          const union = sessionOf(events);
          expect(addEvents(sessionOf(here), there)).toEqual(union);
          expect(addEvents(sessionOf(there), here)).toEqual(union);
          expect(addEvents(sessionOf([...there].reverse()), [...here].reverse())).toEqual(union);
        },
      ),
    );
  });

  it('keep an event once, however often they hear of it', () => {
    const { events } = aSession().searches('refund').opens('Refund');
    expect(sessionOf([...events, ...events])).toEqual(sessionOf(events));
    const session = sessionOf(events);
    expect(addEvents(session, events)).toBe(session);
  });

  it('have their events in the order of time', () => {
    const { events } = aSession().searches('refund').opens('Refund').rates(true);
    expect(ids(sessionOf([...events].reverse()))).toEqual(['e1', 'e2', 'e3']);
  });
});

describe('a full session', () => {
  /** Searches for different things, as many as asked. */
  const busy = (session: ReturnType<typeof aSession>, count: number) => {
    for (let at = 0; at < count; at += 1) session.searches(`topic${String(at)} word${String(at)}`);
    return session;
  };

  it('lets the oldest reading go first, then the oldest views and searches', () => {
    const session = aSession().searches('first');
    for (let at = 0; at < 20; at += 1) session.reads('First');
    busy(session, MAX_EVENTS - 41);
    const types = () => new Set(sessionOf(session.events).events.map(({ type }) => type));
    expect(types()).toEqual(new Set(['searched', 'article-viewed', 'article-read']));
    busy(session, 1);
    expect(types()).toEqual(new Set(['searched', 'article-viewed']));
    busy(session, 40);
    expect(types()).toEqual(new Set(['searched']));
    expect(ids(sessionOf(session.events))[0]).not.toBe('e1');
  });

  it('lets a tenth go at once, so that most of the next events only add to it', () => {
    const full = sessionOf(busy(aSession(), MAX_EVENTS).events);
    expect(full.events).toHaveLength(MAX_EVENTS);
    const after = addEvents(full, busy(aSession(), MAX_EVENTS + 1).events.slice(-1));
    expect(after.events).toHaveLength(MAX_EVENTS * 0.9);
    expect(after.dropped).toBe(MAX_EVENTS / 10 + 1);
  });

  it('keeps what was put aside, and the need that it names', () => {
    const session = busy(aSession().searches('refund').dismisses(), 400);
    expect(ids(sessionOf(session.events)).slice(0, 2)).toEqual(['e1', 'e2']);
  });

  it('keeps what was handed over, and the need that it names', () => {
    const session = busy(aSession().searches('refund').submits().isDelivered(), 400);
    const kept = ids(sessionOf(session.events));
    expect(kept).toContain('e1');
    expect(kept).toContain('e2');
  });

  it('keeps what was put aside even when a site sends its context all the time', () => {
    const session = aSession().searches('refund').dismisses();
    for (let at = 0; at < 400; at += 1) session.hasContext({ page: String(at) });
    expect(ids(sessionOf(session.events)).slice(0, 2)).toEqual(['e1', 'e2']);
  });

  it('keeps the newest events of every kind, which the next decision rests on', () => {
    const session = busy(aSession(), 300);
    const last = session.events.slice(-20).map(({ id }) => id);
    expect(ids(sessionOf(session.events)).slice(-20)).toEqual(last);
  });

  it('stays below its limit, even when all events are of the lasting kind', () => {
    const session = aSession();
    for (let at = 0; at < 250; at += 1) session.dismisses(`n${String(at)}`);
    const { events, dropped } = sessionOf(session.events);
    expect(events.length).toBeLessThanOrEqual(MAX_EVENTS);
    expect(events[0]?.id).toBe('e71');
    expect(dropped).toBe(70);
  });
});

describe('the end of a session', () => {
  it('is thirty minutes after the last activity', () => {
    expect(isOver(START, START + SESSION_IDLE_MS)).toBe(false);
    expect(isOver(START, START + SESSION_IDLE_MS + 1)).toBe(true);
    expect(SESSION_IDLE_MS).toBe(1_800_000);
  });
});
