import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/checkConfig.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { check, ENDPOINT } from './checking.ts';

const PAGE = 'https://docs.example/';
const NO_FORM = 'Until then customers get the fallback link, not a form.';

describe('a configuration without fault', () => {
  it('is taken as it is, with the defaults and the shipped policy', () => {
    expect(check({ endpoint: ENDPOINT })).toEqual({
      settings: {
        endpoint: ENDPOINT,
        index: undefined,
        fallback: undefined,
        position: 'right',
        launcher: 'shown',
        policy: defaultPolicy,
      },
      problems: [],
      lines: [],
    });
  });

  it('is joined from several places, of which the later ones win', () => {
    const file = { prefix: '/baton.json: ', value: { endpoint: '/a', position: 'left' } };
    const tag = { prefix: 'data-', value: { endpoint: '/b' } };
    const { settings, problems } = checkConfig([file, tag], PAGE, defaultPolicy);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ endpoint: 'https://docs.example/b', position: 'left' });
  });

  it('may change the policy in several places', () => {
    const first = { policy: { rows: [{ id: 'outage', team: 'technical' }] } };
    const second = { endpoint: '/a', policy: { rows: [{ id: 'how-to', severity: 'P3' }] } };
    const sources = [first, second].map((value) => ({ prefix: '', value }));
    const { settings, problems } = checkConfig(sources, PAGE, defaultPolicy);
    const row = (id: string) => settings.policy?.rows.find((one) => one.id === id);
    expect(problems).toEqual([]);
    expect([row('outage')?.team, row('how-to')?.severity]).toEqual(['technical', 'P3']);
  });
});

describe('a fault is said in one line', () => {
  it.each<[string, unknown, string]>([
    [
      'no endpoint',
      {},
      `data-endpoint: expected an http(s) URL, received nothing. Write it like https://support.example.com/handoffs. ${NO_FORM}`,
    ],
    [
      'an empty endpoint',
      { endpoint: '' },
      `data-endpoint: expected an http(s) URL, received "". Write it like https://support.example.com/handoffs. ${NO_FORM}`,
    ],
    [
      'an endpoint that is a sentence',
      { endpoint: 'not a url' },
      `data-endpoint: expected an http(s) URL, received "not a url". Write it like https://support.example.com/handoffs. ${NO_FORM}`,
    ],
    [
      'an endpoint that is not http(s)',
      { endpoint: 'ftp://files.example/x' },
      `data-endpoint: expected an http(s) URL, received "ftp://files.example/x". Write it like https://support.example.com/handoffs. ${NO_FORM}`,
    ],
    [
      'an endpoint that is no text',
      { endpoint: 7 },
      'data-endpoint: expected a string, received 7. Change its type.',
    ],
    [
      'an unknown option',
      { endpoint: ENDPOINT, indx: 'x' },
      'data-indx: expected an option that exists, received "indx". Did you mean data-index?',
    ],
    [
      'an option in another style',
      { endpoint: ENDPOINT, 'Fall-Back': 'x' },
      'data-Fall-Back: expected an option that exists, received "Fall-Back". Did you mean data-fallback?',
    ],
    [
      'an option like no other',
      { endpoint: ENDPOINT, colour: 'red' },
      'data-colour: expected an option that exists, received "colour". Remove it, or see "Options" in the README for the names.',
    ],
    [
      'a wrong type',
      { endpoint: ENDPOINT, launcher: true },
      'data-launcher: expected one of shown, hidden, received true. Use one of these words.',
    ],
    [
      'a position that does not exist',
      { endpoint: ENDPOINT, position: 'top' },
      'data-position: expected one of right, left, received "top". Use one of these words.',
    ],
    [
      'an index that cannot be fetched',
      { endpoint: ENDPOINT, index: 'file:///index.json' },
      'data-index: expected an http(s) URL, received "file:///index.json". Write it like /baton-index.bin.',
    ],
    [
      'a fallback that leads nowhere',
      { endpoint: ENDPOINT, fallback: 'support' },
      'data-fallback: expected a mail address or an http(s) URL, received "support". Write it like support@example.com or https://example.com/contact.',
    ],
  ])('%s', (_, value, line) => {
    expect(check(value, 'data-').lines).toEqual([line]);
  });

  it.each([
    [[1, 2], 'a list of 2'],
    ['endpoint', '"endpoint"'],
    [null, 'null'],
    [7, '7'],
  ])('%j instead of an object', (value, received) => {
    const { problems } = checkConfig(
      [
        { prefix: '/baton.json: ', value },
        { prefix: 'data-', value: { endpoint: ENDPOINT } },
      ],
      PAGE,
      defaultPolicy,
    );
    expect(problems).toEqual([
      {
        code: 'wrong-type',
        path: '/baton.json',
        expected: 'an object',
        received,
        fix: 'See "Options" in the README.',
      },
    ]);
  });

  it('does not repeat a long value', () => {
    const [line = ''] = check({ endpoint: 'x'.repeat(1500) }).lines;
    expect(line.length).toBeLessThan(300);
  });
});

describe('what is right beside a fault', () => {
  it('keeps working', () => {
    const { settings, problems } = check({
      endpoint: ENDPOINT,
      colour: 'red',
      position: 'top',
      launcher: 'hidden',
      index: 7,
      fallback: 'support@docs.example',
      policy: { triggers: { reformulated: { on: false } }, rows: 'many' },
    });
    expect(problems.map(({ path }) => path).sort()).toEqual(['colour', 'index', 'policy.rows', 'position']);
    expect(settings).toMatchObject({
      endpoint: ENDPOINT,
      position: 'right',
      launcher: 'hidden',
      index: undefined,
      fallback: 'mailto:support@docs.example',
    });
    expect(settings.policy?.triggers.reformulated).toEqual({ on: false });
  });

  it('keeps working beside a value that cannot be copied', () => {
    const { settings, problems } = check({ endpoint: ENDPOINT, onOpen: () => undefined });
    expect(problems.map(({ path }) => path)).toEqual(['onOpen']);
    expect(settings.endpoint).toBe(ENDPOINT);
  });

  it('keeps working beside a value that holds itself', () => {
    const loop: Record<string, unknown> = { endpoint: ENDPOINT };
    loop['policy'] = loop;
    expect(check(loop).settings.endpoint).toBe(ENDPOINT);
  });
});
