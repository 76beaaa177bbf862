import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/decide.ts';
import { isA, type SessionEvent } from '../../src/core/events.ts';
import type { Effect } from '../../src/core/record.ts';
import { emptySession, MAX_EVENTS, type Session } from '../../src/core/session.ts';
import { replay, step } from '../../src/core/step.ts';
import { aSession } from './aSession.ts';
import { anyEvents } from './anySession.ts';
import { rules } from './rules.ts';

/** Every step of a session: the event, the session after it, and the effects. */
function steps(events: readonly SessionEvent[]) {
  let session: Session = emptySession('s-1');
  return events.map((event) => {
    const [next, effects] = step(session, event, rules);
    session = next;
    return { event, session, effects };
  });
}

const lastEffects = (session: ReturnType<typeof aSession>): readonly Effect[] =>
  steps(session.events).at(-1)?.effects ?? [];
const told = (effects: readonly Effect[]) =>
  effects.flatMap((one) => (one.type === 'tell' ? [one.name] : []));

describe('whatever happens', () => {
  it('a delivery only ever follows a press of the button, once for each', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const { event, effects } of steps(events)) {
          const deliveries = effects.filter((effect) => effect.type === 'deliver');
          expect(deliveries).toEqual(
            event.type === 'submitted' ? [{ type: 'deliver', submitted: event.id }] : [],
          );
        }
      }),
    );
  });

  it('an explicit wish for a human puts contact first', () => {
    const wish = fc.constantFrom<(session: SessionEvent[], at: number) => SessionEvent>(
      (_, at) => ({ id: 'wish', at, type: 'contact-opened', by: 'customer' }),
      (_, at) => ({ id: 'wish', at, type: 'searched', query: 'talk to a human', results: 4, top: [] }),
      (_, at) => ({ id: 'wish', at, type: 'searched', query: 'I need a person', results: 0, top: [] }),
    );
    fc.assert(
      fc.property(anyEvents(), wish, (events, makeWish) => {
        const wished = [...events, makeWish(events, events.at(-1)?.at ?? 0)];
        expect(assess(wished, rules).current.mode).toEqual({
          value: 'automatic',
          by: 'trigger:asked-for-human',
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a replay is the same as one step after the other', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        expect(replay(events, rules, 's-1')).toEqual(steps(events).at(-1)?.session ?? emptySession('s-1'));
      }),
    );
  });

  it('an event whose id is known changes nothing and causes nothing', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const session = replay(events, rules);
        for (const event of events) {
          const [next, effects] = step(session, { ...event, at: event.at + 1 }, rules);
          expect(next).toBe(session);
          expect(effects).toEqual([]);
        }
      }),
    );
  });

  it('a session has at most 200 events and counts those that it let go', () => {
    fc.assert(
      fc.property(anyEvents(320), (events) => {
        const session = replay(events, rules);
        expect(session.events.length).toBeLessThanOrEqual(MAX_EVENTS);
        expect(session.events.length + session.dropped).toBe(events.length);
      }),
      { numRuns: 8 },
    );
  });

  it('effects are plain data that survive JSON', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const { effects } of steps(events)) expect(JSON.parse(JSON.stringify(effects))).toEqual(effects);
      }),
    );
  });

  it('no need that was put aside or handed over is offered again', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        for (const { session, effects } of steps(events)) {
          const closed = [
            ...session.events.filter(isA('dismissed')).map(({ need }) => need),
            ...session.events.filter(isA('submitted')).map(({ form }) => form.need),
          ];
          const offered = effects.flatMap((effect) => (effect.type === 'offer' ? [effect.need] : []));
          expect(closed.filter((need) => offered.includes(need))).toEqual([]);
        }
      }),
    );
  });
});

describe('a step', () => {
  it('keeps the session and tells the page', () => {
    expect(lastEffects(aSession().searches('dark mode'))).toEqual([
      { type: 'remember' },
      { type: 'tell', name: 'searched', detail: expect.objectContaining({ query: 'dark mode' }) as unknown },
    ]);
  });

  it('says that a trigger fired and that contact is to be offered', () => {
    const effects = lastEffects(aSession().searches('dark mode').opens('Dark mode').rates(false));
    expect(told(effects)).toEqual(['rated', 'trigger-fired']);
    expect(effects.at(-1)).toEqual({ type: 'offer', need: 'e1', row: 'how-to', triggers: ['not-helpful'] });
  });

  it('says each of them once for a need', () => {
    const session = aSession().searches('dark mode').opens('Dark mode').rates(false).isOffered();
    const effects = lastEffects(session.opens('Dark mode'));
    expect(told(effects)).toEqual(['article-viewed']);
    expect(effects.some(({ type }) => type === 'offer')).toBe(false);
  });

  it('tells the page that something was sent, and not what', () => {
    const effects = lastEffects(aSession().searches('dark mode').submits({ description: 'my secret words' }));
    expect(told(effects)).toEqual(['submitted']);
    expect(JSON.stringify(effects)).not.toContain('secret');
  });

  it('leaves the session that it was given as it was', () => {
    const before = Object.freeze({ ...emptySession('s-1'), events: Object.freeze([]) as never[] });
    const [event] = aSession().searches('dark mode').events;
    expect(event && step(before, event, rules)[0].events).toHaveLength(1);
    expect(before.events).toHaveLength(0);
  });
});
