import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../src/cli/readSession.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { aSession } from '../core/aSession.ts';

const { events } = aSession()
  .searches('refund', { found: ['Ask for a refund'] })
  .opens('Ask for a refund');

function read(value: unknown) {
  const result = sessionOf(JSON.parse(JSON.stringify(value)), 's.json');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.session;
}

describe('a session file', () => {
  it('may be written by hand', () => {
    const session = read({ about: 'A refund.', events, expect: { row: 'how-to' } });
    expect(session).toEqual({
      file: 's.json',
      id: 'replay',
      about: 'A refund.',
      events,
      dropped: 0,
      policy: defaultPolicy,
      expect: { row: 'how-to' },
    });
  });

  it('may be what the browser keeps', () => {
    const session = read({ version: 1, id: 'abc', activeAt: 5, events, dropped: 3 });
    expect([session.id, session.dropped, session.events]).toEqual(['abc', 3, events]);
  });

  it('may be a list of events', () => {
    expect(read(events).events).toEqual(events);
  });

  it('may leave out ids and what a search found, and write times as dates', () => {
    const session = read([
      { type: 'searched', at: '2026-11-20T14:00:00Z', query: 'refund', results: 0 },
      { type: 'dismissed', at: '2026-11-20T16:00:00.500+01:00', need: 'e1' },
    ]);
    const at = Date.UTC(2026, 10, 20, 14);
    expect(session.events).toEqual([
      { id: 'e1', type: 'searched', at, query: 'refund', results: 0, top: [] },
      { id: 'e2', type: 'dismissed', at: at + 3_600_500, need: 'e1' },
    ]);
  });

  it('means the same wherever it is read: a date without a time zone is in UTC', () => {
    const search = { type: 'searched', query: 'refund', results: 0 };
    expect(read([{ ...search, at: '2026-11-20T14:00' }]).events[0]?.at).toBe(Date.UTC(2026, 10, 20, 14));
  });

  it('may change the shipped policy', () => {
    const { policy } = read({ policy: { rows: [{ id: 'how-to', team: 'billing' }] }, events });
    expect(policy.rows.find(({ id }) => id === 'how-to')?.team).toBe('billing');
  });
});
