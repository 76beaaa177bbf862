import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, decide } from '../../src/core/decide.ts';
import { isA, type SessionEvent } from '../../src/core/events.ts';
import { factsOf } from '../../src/core/facts.ts';
import { fillForm } from '../../src/core/form.ts';
import { handoff } from '../../src/core/handoff.ts';
import { addEvents, emptySession } from '../../src/core/session.ts';
import type { Handoff } from '../../src/schema/handoff.ts';
import * as schema from '../../src/schema/handoff.ts';
import { aSession, sentences, urlOf } from './aSession.ts';
import { anySubmission } from './anySession.ts';
import { rules } from './rules.ts';

/** A word that stands in one event only. */
const markOf = (event: SessionEvent) => `mark${event.id}x`;

/** The event with its mark in every text of it. */
function marked(event: SessionEvent): SessionEvent {
  const mark = markOf(event);
  if (event.type === 'searched') return { ...event, query: `${event.query.slice(0, 100)} ${mark}` };
  if (event.type === 'article-viewed' || event.type === 'rated') {
    const title = `${event.title.slice(0, 60)} ${mark}`;
    return { ...event, title, url: urlOf(title) };
  }
  if (event.type === 'passage-reached') return { ...event, text: `${event.text.slice(0, 60)} ${mark}` };
  if (event.type === 'step-answered') {
    const { reason, choice } = event;
    return {
      ...event,
      text: `Step ${mark}`,
      reason: reason && `because ${mark}`,
      choice: choice && `${choice.slice(0, 60)} ${mark}`,
    };
  }
  return event;
}

const sent = (session: ReturnType<typeof aSession>): Handoff =>
  handoff(session.session, session.submitted, rules);

describe('what the customer removes', () => {
  it('is nowhere in what is sent: no text, no id', () => {
    const removable = ['searched', 'article-viewed', 'rated', 'step-answered', 'passage-reached'];
    const anyRemoval = anySubmission(30).chain((plain) => {
      const events = plain.map(marked);
      const ids = events.filter(({ type }) => removable.includes(type)).map(({ id }) => id);
      const needs = [undefined, ...assess(events, rules).needs];
      return fc.record({
        events: fc.constant(events),
        removed: fc.subarray(ids),
        need: fc.constantFrom(...needs),
      });
    });
    fc.assert(
      fc.property(anyRemoval, ({ events, removed, need }) => {
        const submitted = events.filter(isA('submitted')).at(-1);
        if (!submitted) throw new Error('The generator ends with a submission.');
        const decision = need ? decide(need, rules, factsOf(events)) : assess([], rules).current;
        const filled = fillForm(decision, events, { removed }, sentences);
        const form = { ...filled, email: 'ana@larch.example' };
        const session = addEvents(emptySession('s-1'), events);
        const payload = handoff(session, { ...submitted, form }, rules);

        expect(schema.handoff.safeParse(payload).error).toBeUndefined();
        const text = JSON.stringify(payload).toLowerCase();
        for (const event of events.filter(({ id }) => removed.includes(id))) {
          expect(text).not.toContain(markOf(event));
          expect(text).not.toContain(`"${event.id}"`);
        }
        expect(payload.removed).toBe(removed.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is not quoted by the reasons that rested on it', () => {
    const session = aSession()
      .searches('refund not arrived', { found: ['Refund times'] })
      .searches('where is my money', { found: ['Refund times'] })
      .searches('payment back missing', { found: ['Refund times'] });
    const { decision, triggers } = sent(session.submits({ removed: ['e2'] }));
    expect(triggers).toMatchInlineSnapshot(`
      [
        {
          "because": "The customer removed what showed this.",
          "channel": "search",
          "evidence": [],
          "name": "reformulated",
        },
      ]
    `);
    expect(decision.because).toBe('The customer removed what showed this.');
    expect(decision.mode).toEqual({ value: 'offer', by: 'row:billing-question' });
  });

  it('leaves the reasons that still stand without it', () => {
    const session = aSession()
      .opens('Refund times')
      .rates(false)
      .opens('Ask for a refund')
      .rates(false)
      .submits({ removed: ['e4'] });
    expect(sent(session).triggers).toMatchObject([
      { because: 'Said that “Refund times” did not help.', evidence: ['e2'] },
    ]);
  });

  it('leaves the destination and the urgency that it led to', () => {
    const session = aSession()
      .searches('we were hacked')
      .submits({ removed: ['e1'] });
    const payload = sent(session);
    expect(payload.decision).toMatchObject({
      row: 'suspected-breach',
      because: 'The customer removed what showed this.',
      mode: { value: 'automatic', by: 'trigger:security-incident' },
      severity: { value: 'P1', by: 'row:suspected-breach' },
      destination: { team: 'security', by: 'trigger:security-incident' },
    });
    expect(JSON.stringify(payload)).not.toContain('hacked');
  });

  it('takes the urgent words with it', () => {
    const payload = sent(
      aSession()
        .searches('charged twice')
        .submits({ removed: ['e1'] }),
    );
    expect(payload.triggers.map(({ name, words }) => [name, words])).toEqual([['urgent-terms', undefined]]);
    expect(JSON.stringify(payload)).not.toContain('twice');
  });

  it('takes the error text and the request id with it', () => {
    const session = aSession()
      .searches('api error 401 req_8fk20dk1')
      .searches('api key refused')
      .submits({ removed: ['e1'] });
    expect(sent(session)).toMatchObject({
      errors: [],
      requestIds: [],
      queries: { original: 'api key refused' },
    });
  });

  it('gives way to the article before it as the one that was viewed last', () => {
    const session = aSession()
      .opens('Refund times')
      .opens('Refund refused')
      .submits({ removed: ['e2'] });
    expect(sent(session).lastViewed?.title).toBe('Refund times');
  });

  it('is counted', () => {
    const session = aSession()
      .searches('refund')
      .opens('Refund times')
      .submits({ removed: ['e1', 'e2'] });
    expect(sent(session)).toMatchObject({ removed: 2, journey: [{ type: 'submitted' }] });
  });
});
