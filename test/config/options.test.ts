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
        from: { endpoint: 'endpoint' },
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

  it('may say how all looks: the browser reads the colour and the font where they are applied', () => {
    const file = { prefix: '/baton.json: ', value: { accent: 'blurple', radius: 4, launcher: '#help' } };
    const tag = { prefix: 'data-', value: { endpoint: '/b', radius: '12', 'z-index': '7' } };
    const { settings, problems } = checkConfig([file, tag], PAGE, defaultPolicy);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      launcher: '#help',
      look: { accent: 'blurple', radius: 12, zIndex: 7 },
      from: { accent: '/baton.json: accent', radius: 'data-radius', launcher: '/baton.json: launcher' },
    });
  });

  it.each([
    [500, 500],
    ['500', 500],
    ['off', 'off'],
    // Who mistypes it wants less to be read.
    ['none', 'off'],
  ])('may say how many pages are read: %s', (crawl, read) => {
    const { settings } = check({ endpoint: ENDPOINT, crawl });
    expect(settings.crawl).toBe(read);
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
      'data-launcher: expected a string, received true. Change its type.',
    ],
    [
      'a launcher that is neither a word nor a selector',
      { endpoint: ENDPOINT, launcher: 'help' },
      'data-launcher: expected shown, hidden, or a selector such as #help, received "help". Correct it or leave it out.',
    ],
    [
      'corners that are too round',
      { endpoint: ENDPOINT, radius: '40' },
      'data-radius: expected at most 24, received "40". Make it smaller.',
    ],
    [
      'corners that are no number',
      { endpoint: ENDPOINT, radius: 'round' },
      'data-radius: expected a number, received "round". Change its type.',
    ],
    [
      'a theme that does not exist',
      { endpoint: ENDPOINT, theme: 'darkk' },
      'data-theme: expected one of auto, light, dark, received "darkk". Did you mean "dark"?',
    ],
    [
      'an offset that is none',
      { endpoint: ENDPOINT, offset: '20 80 5' },
      'data-offset: expected one or two numbers from 0 to 400, received "20 80 5". Correct it or leave it out.',
    ],
    [
      'a layer below the page',
      { endpoint: ENDPOINT, 'z-index': -1 },
      'data-z-index: expected at least 0, received -1. Make it larger.',
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
      'a number of pages that is none',
      { endpoint: ENDPOINT, crawl: '0' },
      'data-crawl: expected off, or a number of pages from 1 to 9999, received "0". Correct it or leave it out.',
    ],
    [
      'an address for files that is a bare word',
      { endpoint: ENDPOINT, attachments: 'files' },
      'data-attachments: expected an http(s) URL, received "files". Write it like https://support.example.com/handoffs/files. Until then customers cannot attach files.',
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
