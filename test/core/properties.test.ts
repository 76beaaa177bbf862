import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/decide.ts';
import type { Happening, SessionEvent } from '../../src/core/events.ts';
import { createLanguage } from '../../src/core/reader.ts';
import type { Rules } from '../../src/core/rules.ts';
import { addEvents, emptySession } from '../../src/core/session.ts';
import { replay, step } from '../../src/core/step.ts';
import { anyRules } from './anyPolicy.ts';
import { anyDeed, anyVisit } from './anyVisit.ts';
import { environment } from './aSession.ts';

/** The same rules, with a memory that holds nothing yet. */
const fresh = (by: Rules): Rules => ({ ...by, words: createLanguage(by.words) });

const wish = fc.constantFrom<Happening>(
  { type: 'contact-opened', by: 'customer' },
  { type: 'searched', query: 'talk to a human', results: 4, top: [] },
  { type: 'searched', query: 'I need a person', results: 0, top: [] },
  {
    type: 'step-answered',
    flow: 'set-up',
    step: 'reload',
    text: 'Sign in again.',
    outcome: 'declined',
    reason: 'I want to speak to someone',
  },
);

const press: fc.Arbitrary<Happening> = fc.uuid({ version: 7 }).map((handoff) => ({
  type: 'submitted',
  handoff,
  form: {
    need: 'e0',
    row: 'how-to',
    severity: 'P4',
    subject: 'Refund',
    description: '',
    name: '',
    email: 'ana@larch.example',
    fields: {},
    removed: [],
  },
  page: { url: 'https://docs.example/', title: 'Docs' },
  environment,
}));

describe('whatever the policy', () => {
  it('a delivery follows a press of the button, and nothing else', () => {
    const deed = fc.oneof({ weight: 5, arbitrary: anyDeed }, wish, press);
    fc.assert(
      fc.property(anyVisit(deed), anyRules, (events, by) => {
        let session = emptySession('s-1');
        for (const event of events) {
          const [next, effects] = step(session, event, by);
          session = next;
          expect(effects.filter(({ type }) => type === 'deliver')).toEqual(
            event.type === 'submitted' ? [{ type: 'deliver', submitted: event.id }] : [],
          );
        }
      }),
    );
  });

  it('a wish for a human puts contact first', () => {
    fc.assert(
      fc.property(anyVisit(), wish, anyRules, (events, happening, by) => {
        const at = events.at(-1)?.at ?? 0;
        const wished = [...events, { ...happening, id: 'wish', at } as SessionEvent];
        expect(assess(wished, by).current.mode).toEqual({
          value: 'automatic',
          by: 'trigger:asked-for-human',
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a replay is the same as one step after the other, and as reading it all at once', () => {
    fc.assert(
      fc.property(anyVisit(), anyRules, (events, by) => {
        const memory = fresh(by);
        let session = emptySession('s-1');
        for (const event of events) [session] = step(session, event, memory);
        expect(replay(events, fresh(by), 's-1')).toEqual(session);
        expect(assess(session.events, memory)).toEqual(assess(events, fresh(by)));
      }),
    );
  });

  it('the order in which events of two tabs arrive does not matter', () => {
    fc.assert(
      fc.property(anyVisit(), fc.infiniteStream(fc.nat()), anyRules, (events, chance, by) => {
        const memory = fresh(by);
        const shuffled = events
          .map((event) => ({ event, rank: chance.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank);
        let session = emptySession('s-1');
        for (const { event } of shuffled) [session] = step(session, event, memory);
        expect(session).toEqual(addEvents(emptySession('s-1'), events));
        expect(assess(session.events, memory)).toEqual(assess(session.events, fresh(by)));
      }),
    );
  });
});
