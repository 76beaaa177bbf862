import { describe, expect, it } from 'vitest';
import { batonIn } from './runBaton.ts';

const at = '2026-11-20T14:00:00Z';
const search = { type: 'searched', at, query: 'refund', results: 3 };
const faultsOf = async (session: unknown) => {
  const { code, out, err } = await batonIn({ 's.json': session }, 'replay', 's.json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  return err.split('\n');
};

describe('a session that cannot be replayed', () => {
  it.each([
    [
      'a file that is missing',
      ['none.json'],
      'none.json: expected a file with a session, received nothing of this name. Check the path.',
    ],
    [
      'a folder without sessions',
      ['empty/'],
      'empty/: expected a folder with session files (.json), received none in it. Give the folder that holds them.',
    ],
  ])('is said of %s', async (_what, paths, line) => {
    const { code, out, err } = await batonIn({ 'empty/notes.txt': '' }, 'replay', ...paths);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: line });
  });

  it('is said of a text that is not JSON', async () => {
    expect((await faultsOf('once upon a time'))[0]).toMatch(
      /^s\.json: expected JSON, received text that is not JSON \(.+\)\. Check it with a JSON validator\.$/,
    );
  });

  it.each([
    [
      'the kind of event that was probably meant',
      [{ ...search, type: 'serched' }],
      /^s\.json: events\[0\]\.type: expected one of searched, .+, received "serched"\. Did you mean "searched"\?$/,
    ],
    [
      'the field that was probably meant',
      [{ ...search, resultz: 1 }],
      /^s\.json: events\[0\]\.resultz: expected one of id, at, type, query, .+, received "resultz"\. Did you mean "results"\?$/,
    ],
    [
      'how a time is written',
      [{ ...search, at: 'yesterday' }],
      /^s\.json: events\[0\]\.at: expected milliseconds since 1970 or an ISO date-time, received "yesterday"\. Write it like "2026-11-20T14:00:00Z"\.$/,
    ],
    [
      'a value of another type',
      [search, { ...search, query: 5 }],
      /^s\.json: events\[1\]\.query: expected a string, received 5\./,
    ],
    ['what is no event', [7], /^s\.json: events\[0\]: expected an event, received 7\. Write it like \{/],
    [
      'an event before the one before it',
      [search, { ...search, at: '2026-11-20T13:00:00Z' }],
      /^s\.json: events\[1\]\.at: expected a time at or after 2026-11-20T14:00:00\.000Z, .+ received 2026-11-20T13:00:00\.000Z\. Put the events in the order/,
    ],
    [
      'an id that was used before',
      [search, { ...search, id: 'e1' }],
      /^s\.json: events\[1\]\.id: expected an id of its own, received "e1", as events\[0\]\. Leave the ids out\.$/,
    ],
    [
      'a date that no calendar reaches',
      [{ ...search, at: 9e15 }],
      /^s\.json: events\[0\]\.at: expected at most 253402300799999, /,
    ],
    [
      'a file without events',
      { about: 'x' },
      /^s\.json: events: expected an array, received nothing\. Add it\.$/,
    ],
    [
      'a name that the file may not hold',
      { abuot: 'x', events: [] },
      /^s\.json: abuot: expected one of about, policy, events, expect, received "abuot"\. Did you mean "about"\?$/,
    ],
    [
      'a trigger that nobody has',
      { events: [], expect: { notFired: ['lop'] } },
      /^s\.json: expect\.notFired\[0\]: expected one of /,
    ],
    [
      'a fault in the policy of the session',
      { events: [], policy: { rows: [{ id: 'how-to', team: 'tier1' }] } },
      /^s\.json: policy\.rows\[how-to\]\.team: expected one of .+, received "tier1"\. Did you mean "tier-1"\?$/,
    ],
    [
      'a policy that is none',
      { events: [], policy: 5 },
      /^s\.json: policy: expected an object, received 5\./,
    ],
    ['what is no session', '42', /^s\.json: expected an object, received 42\. Change its type\.$/],
  ])('is explained with %s', async (_what, session, line) => {
    expect(await faultsOf(session)).toEqual([expect.stringMatching(line)]);
  });

  it('is explained fault by fault', async () => {
    const faults = await faultsOf([{ ...search, type: 'x' }, { ...search, results: -1 }, null]);
    expect(faults.map((line) => line.replace(/: expected.*/, ''))).toEqual([
      's.json: events[0].type',
      's.json: events[1].results',
      's.json: events[2]',
    ]);
  });

  it('holds up the others of its folder', async () => {
    const { code, out } = await batonIn({ 's/a.json': [search], 's/b.json': [7] }, 'replay', 's/');
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

describe('a policy with a fault', () => {
  it('is explained, and nothing is replayed by it', async () => {
    const policy = { triggers: { reformulatd: { on: true } } };
    expect(
      await batonIn({ 's.json': [search], 'p.json': policy }, 'replay', 's.json', '--policy', 'p.json'),
    ).toEqual({
      code: 1,
      out: '',
      err: 'p.json: triggers.reformulatd: expected an option that exists, received "reformulatd". Did you mean triggers.reformulated?',
    });
  });

  it('may also stand in a configuration', async () => {
    const config = { policy: { rows: [{ id: 'how-to', team: 'billing' }] } };
    const files = { 's.json': [search], 'p.json': config };
    expect((await batonIn(files, 'replay', 's.json', '--policy', 'p.json')).code).toBe(0);
  });
});

describe('a wrong call of baton replay', () => {
  it.each([
    [
      ['--polcy', 'p.json'],
      'Expected one of --policy, --against, --format, --explain, --help, received "--polcy".\nDid you mean: --policy',
    ],
    [['--policy'], /^Expected a value after --policy, received nothing\./],
    [['--policy', '--explain'], /^Expected a value after --policy, received --explain\./],
    [['s.json', '--explain=yes'], /^Expected --explain without a value, received "yes"\./],
    [
      ['s.json', '--format', 'xml'],
      'Expected text or json after --format, received "xml".\nFor example: --format json',
    ],
    [['s.json', '--against', 's.json'], /^Expected --policy beside --against, received --against alone\./],
    [[], /^Expected a session file or a folder of them, received nothing\.\nCall it so: baton replay/],
    [
      ['s.json', 's.json', '--explain'],
      /^Expected one session for --explain, received several or a comparison\./,
    ],
  ])('is explained: %j', async (args, words) => {
    const { code, out, err } = await batonIn({ 's.json': [search] }, 'replay', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });

  it('is helped by --help', async () => {
    const { code, out } = await batonIn({}, 'replay', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--against <file>');
  });
});
