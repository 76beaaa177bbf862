import { describe, expect, it } from 'vitest';
import { MAX_HANDOFF_BYTES } from '../../src/core/fitHandoff.ts';
import { handoff } from '../../src/core/handoff.ts';
import { addEvents, emptySession } from '../../src/core/session.ts';
import * as schema from '../../src/schema/handoff.ts';
import { aSession } from './aSession.ts';
import { rules } from './rules.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Text as long as it may be, in signs of up to four bytes. */
const long = (mark: string, length: number) =>
  `${mark} ${'😀 ü 支払い "\\ '.repeat(length)}`.slice(0, length);

/** A session of `count` events, each as long as it may be. */
function longSession(count: number) {
  const session = aSession().searches('the very first question');
  for (let at = 0; session.events.length < count; at += 1) {
    if (at % 3 === 0) session.searches(long(`refund ${String(at)}`, 490));
    else if (at % 3 === 1) session.opens(long(`Refund ${String(at)}`, 300));
    else session.rates(false);
  }
  return session;
}

function sent(session: ReturnType<typeof aSession>) {
  return handoff(addEvents(emptySession('s-1'), session.events), session.submitted, rules);
}

describe('a handoff of a long session', () => {
  const whole = longSession(199).submits({ description: long('Words', 4900) });
  const payload = sent(whole);

  it('has at most 60,000 bytes of UTF-8', () => {
    expect(bytes(payload)).toBeLessThanOrEqual(MAX_HANDOFF_BYTES);
    expect(MAX_HANDOFF_BYTES).toBe(60_000);
  });

  it('is valid', () => {
    expect(schema.handoff.safeParse(payload).error).toBeUndefined();
  });

  it('leaves out the oldest items and counts them', () => {
    const kept = payload.journey.length;
    expect(payload.journey.at(-1)?.type).toBe('submitted');
    expect(payload.journey[0]?.id).toBe(`e${String(200 - kept + 1)}`);
    expect(payload.dropped).toBe(200 - kept);
  });

  it('leaves out no more than it must', () => {
    const [last] = whole.session.events.slice(-payload.journey.length - 1, -payload.journey.length);
    const room = MAX_HANDOFF_BYTES - bytes(payload);
    expect(room).toBeLessThan(4 * bytes(last));
  });

  it('still has the original query, the description, and why it escalates', () => {
    expect(payload.queries.original).toBe('the very first question');
    expect(payload.description).toContain('Words');
    expect(payload.note).toContain('**Why it escalates:**');
    expect(payload.note).toContain('**Proposed next step:**');
    expect(payload.note).toContain(payload.id);
  });
});

describe('a handoff of many short items', () => {
  it('leaves nothing out', () => {
    const session = aSession();
    for (let at = 0; at < 60; at += 1) session.searches(`dark ${String(at)}`);
    const payload = sent(session.submits());
    expect(payload).toMatchObject({ dropped: 0 });
    expect(payload.journey).toHaveLength(61);
  });

  it('has two hundred items at most and counts the others', () => {
    const session = aSession();
    for (let at = 0; at < 200; at += 1) session.answers(`s${String(at)}`, 'done');
    const { events } = session;
    session.submits();
    const payload = handoff({ id: 's-1', events, dropped: 7 }, session.submitted, rules);
    expect(payload.journey.length).toBeLessThanOrEqual(200);
    expect(payload.dropped).toBe(7 + 201 - payload.journey.length);
  });
});

describe('a handoff of a long form', () => {
  it('fits even when every field is as long as it may be', () => {
    const text = '支'.repeat(1900);
    const fields = {
      errorMessage: text,
      requestId: text,
      invoiceNumber: text,
      amount: text,
      accountId: text,
      expectation: text,
    };
    const payload = sent(longSession(100).submits({ description: '支'.repeat(5000), fields }));
    expect(bytes(payload)).toBeLessThanOrEqual(MAX_HANDOFF_BYTES);
    expect(schema.handoff.safeParse(payload).error).toBeUndefined();
    expect(payload.description).toHaveLength(5000);
  });

  it('fits however much the site adds', () => {
    const values = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`name${String(at)}`, 'v'.repeat(500)]),
    );
    const payload = sent(longSession(100).hasContext(values).submits());
    expect(bytes(payload)).toBeLessThanOrEqual(MAX_HANDOFF_BYTES);
    expect(payload.environment.context['name299']).toBe('v'.repeat(500));
  });
});
