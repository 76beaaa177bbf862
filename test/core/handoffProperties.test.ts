import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isA, type SessionEvent } from '../../src/core/events.ts';
import { handoff } from '../../src/core/handoff.ts';
import { addEvents, emptySession } from '../../src/core/session.ts';
import * as schema from '../../src/schema/handoff.ts';
import { anySubmission } from './anySession.ts';
import { rules } from './rules.ts';

function sent(events: readonly SessionEvent[]) {
  const session = addEvents(emptySession('s-1'), events);
  const submitted = session.events.filter(isA('submitted')).at(-1);
  if (!submitted) throw new Error('The generator ends with a submission.');
  return { session, submitted, payload: handoff(session, submitted, rules) };
}

describe('whatever led to it, a handoff', () => {
  it('fits its schema', () => {
    fc.assert(
      fc.property(anySubmission(), (events) => {
        expect(schema.handoff.safeParse(sent(events).payload).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is text that every database takes: no half signs', () => {
    fc.assert(
      fc.property(anySubmission(), (events) => {
        expect(JSON.stringify(sent(events).payload)).not.toMatch(/\\ud[89a-f]/i);
      }),
    );
  });

  it('has evidence that stands in its journey, in order', () => {
    fc.assert(
      fc.property(anySubmission(), (events) => {
        const { journey, triggers } = sent(events).payload;
        const ids = journey.map(({ id }) => id);
        for (const { evidence } of triggers)
          expect(ids.filter((id) => evidence.includes(id))).toEqual(evidence);
      }),
    );
  });

  it('has the queries that were not removed, in order', () => {
    fc.assert(
      fc.property(anySubmission(), (events) => {
        const { submitted, payload } = sent(events);
        const asked = events
          .filter(isA('searched'))
          .filter(({ id }) => !submitted.form.removed.includes(id))
          .map(({ query }) => query.replace(/\s+/g, ' ').trim());
        const { original, later } = payload.queries;
        expect(original === undefined ? later : [original, ...later]).toEqual(asked);
      }),
    );
  });

  it('always says where it goes, how urgent it is, and by which rule', () => {
    fc.assert(
      fc.property(anySubmission(), (events) => {
        const { decision } = sent(events).payload;
        expect(decision.destination.queue).not.toBe('');
        expect(decision.destination.owner).not.toBe('');
        for (const { by } of [decision.mode, decision.severity, decision.destination])
          expect(by).toMatch(/^(?:row:|trigger:|customer$|no-trigger$|earlier-need$)/);
      }),
    );
  });

  it('can be opened again: it is plain data', () => {
    fc.assert(
      fc.property(anySubmission(), (events) => {
        const { payload } = sent(events);
        expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
      }),
    );
  });
});
