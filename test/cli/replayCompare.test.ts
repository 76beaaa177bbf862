import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/cli/compare.ts';
import { sessionOf } from '../../src/cli/readSession.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { anyEvents } from '../core/anySession.ts';
import { aSession } from '../core/aSession.ts';
import { batonIn } from './runBaton.ts';

const found = { found: ['Ask for a refund'] };
const files = {
  's/a-steady.json': aSession().searches('talk to a human').events,
  's/b-ways.json': aSession()
    .searches('refund not arrived', found)
    .searches('money back still missing', found)
    .searches('where is my reimbursement', found).events,
  's/c-nothing.json': aSession()
    .searches('offline track of hours', { results: 0 })
    .opens('Track hours')
    .rates(false).events,
  's/d-only-nothing.json': aSession().searches('offline track of hours', { results: 0 }).events,
  's/e-quiet.json': aSession()
    .searches('refund not arrived', found)
    .searches('money back still missing', found).events,
  's/notes.txt': 'not a session',
  'p.json': {
    triggers: { reformulated: { on: true, threshold: 2 }, 'no-results': { on: false } },
    rows: [{ id: 'billing-question', team: 'management' }],
  },
};

/** The head is as wide as the files' real paths, which are cut off here. */
const linesOf = (out: string) => out.split('\n').map((line) => line.replace(/^session +/, 'session  '));

describe('baton replay of several sessions', () => {
  it('shows what another policy would change, as a table with totals', async () => {
    const { code, out } = await batonIn(files, 'replay', 's/', '--policy', 'p.json');
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual([
      'before: the shipped policy',
      'now:    p.json',
      '',
      'session  before    now       verdict  else',
      's/a-steady.json        1 (0:00)  1 (0:00)  same',
      's/b-ways.json          3 (0:40)  2 (0:20)  earlier  team billing → management',
      's/c-nothing.json       1 (0:00)  3 (0:40)  later',
      's/d-only-nothing.json  1 (0:00)  –         never    mode offer → on-request',
      's/e-quiet.json         –         2 (0:20)  new      mode on-request → offer, team billing → management',
      '',
      '5 sessions: 1 same, 1 earlier, 1 later, 1 never, 1 new; 3 with other changes.',
    ]);
  });

  it('compares with another policy where one is named', async () => {
    const { out } = await batonIn(
      files,
      'replay',
      's/b-ways.json',
      '--policy',
      'p.json',
      '--against',
      'p.json',
    );
    expect(out).toContain('before: p.json\nnow:    p.json');
    expect(out).toContain('s/b-ways.json  2 (0:20)  2 (0:20)  same');
  });

  it('gives the comparison as JSON', async () => {
    const { out } = await batonIn(files, 'replay', 's/', '--policy', 'p.json', '--format', 'json');
    const { sessions, totals } = JSON.parse(out) as { sessions: unknown[]; totals: unknown };
    expect(totals).toEqual({ same: 1, earlier: 1, later: 1, never: 1, new: 1, changed: 3 });
    expect(sessions[4]).toEqual({
      file: 's/e-quiet.json',
      before: null,
      now: { event: 2, seconds: 20 },
      verdict: 'new',
      changes: [
        { name: 'mode', before: 'on-request', now: 'offer' },
        { name: 'team', before: 'billing', now: 'management' },
      ],
    });
  });

  it('shows what they come to, and fails where one is not as its file expects', async () => {
    const events = aSession().searches('talk to a human').events;
    const { code, out } = await batonIn(
      {
        's/a.json': { events, expect: { mode: 'automatic' } },
        's/b.json': { events, expect: { mode: 'offer' } },
        's/c.json': { events },
      },
      'replay',
      's/',
    );
    expect(code).toBe(1);
    expect(linesOf(out)).toEqual([
      'session  contact   row     mode       severity  team    expected',
      's/a.json  1 (0:00)  how-to  automatic  P4        tier-1  met',
      's/b.json  1 (0:00)  how-to  automatic  P4        tier-1  mode: offer, received automatic',
      's/c.json  1 (0:00)  how-to  automatic  P4        tier-1  –',
      '',
      '3 sessions: 1 of 2 as expected.',
    ]);
  });

  it('finds that a policy changes nothing against itself, whatever the session', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const read = sessionOf(JSON.parse(JSON.stringify(events)), 's.json');
        if (!('session' in read)) throw new Error(JSON.stringify(read.problems));
        expect(compare(read.session, defaultPolicy, defaultPolicy)).toMatchObject({
          verdict: 'same',
          changes: [],
        });
      }),
    );
  });
});
