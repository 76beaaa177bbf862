import { describe, expect, it } from 'vitest';
import { contactLink, readTag } from '../../src/config/readTag.ts';

const PAGE = 'https://docs.example/billing/refunds.html';
const ENDPOINT = 'https://support.example/handoffs';
const read = (stated: Record<string, string>) => readTag(stated, PAGE);

describe('a tag without fault', () => {
  it('needs its endpoint only; everything else has a default', () => {
    expect(read({ endpoint: ENDPOINT })).toEqual({
      settings: {
        endpoint: ENDPOINT,
        attachments: undefined,
        index: undefined,
        fallback: undefined,
        position: 'right',
        launcher: 'shown',
      },
      needsCheck: false,
    });
  });

  it('may state every option', () => {
    const { settings, needsCheck } = read({
      endpoint: '/handoffs',
      attachments: '/handoffs/files',
      index: '../baton-index.bin',
      crawl: '500',
      fallback: 'support@docs.example',
      position: 'left',
      launcher: 'hidden',
    });
    expect(needsCheck).toBe(false);
    expect(settings).toEqual({
      endpoint: 'https://docs.example/handoffs',
      attachments: 'https://docs.example/handoffs/files',
      index: 'https://docs.example/baton-index.bin',
      crawl: 500,
      fallback: 'mailto:support@docs.example',
      position: 'left',
      launcher: 'hidden',
    });
  });
});

describe('a tag that says how all looks', () => {
  it.each([
    ['accent', 'hotpink'],
    ['radius', '40'],
    ['font', 'system'],
    ['theme', 'dark'],
    ['offset', '20 80'],
    ['zIndex', '5'],
  ])('by %s gives that to who applies it, and needs no check of the rest', (name, value) => {
    const { settings, needsCheck } = read({ endpoint: ENDPOINT, [name]: value });
    expect(settings.look).toMatchObject({ [name]: value });
    expect(needsCheck).toBe(false);
  });

  it.each(['#help', '.help', '[data-help]'])('may name its own element: %s', (launcher) => {
    const { settings, needsCheck } = read({ endpoint: ENDPOINT, launcher });
    expect(settings.launcher).toBe(launcher);
    expect(needsCheck).toBe(false);
  });
});

it('takes no notice of what optimisers and frameworks put on any script tag', () => {
  expect(read({ endpoint: ENDPOINT, cfasync: 'false', nHead: 'ssr', turboTrack: 'reload' }).needsCheck).toBe(
    false,
  );
});

describe('a tag that has to be looked at', () => {
  it.each<[string, Record<string, string>]>([
    ['has no endpoint', {}],
    ['has an empty endpoint', { endpoint: '' }],
    ['has a sentence as its endpoint', { endpoint: 'your endpoint here' }],
    ['has a word as its endpoint', { endpoint: 'YOUR_ENDPOINT' }],
    ['has an endpoint that is not http(s)', { endpoint: 'ftp://support.example/x' }],
    ['has a script as its endpoint', { endpoint: 'javascript:alert(1)' }],
    ['has an index that is not http(s)', { endpoint: ENDPOINT, index: 'data:application/json,{}' }],
    ['lets no number of pages be read', { endpoint: ENDPOINT, crawl: 'some' }],
    ['has a word as the address for files', { endpoint: ENDPOINT, attachments: 'files' }],
    ['has a fallback that leads nowhere', { endpoint: ENDPOINT, fallback: 'support' }],
    ['has a script as its fallback', { endpoint: ENDPOINT, fallback: 'javascript:alert(1)' }],
    ['has a position that does not exist', { endpoint: ENDPOINT, position: 'top' }],
    ['has a launcher that does not exist', { endpoint: ENDPOINT, launcher: 'none' }],
    ['has an unknown option', { endpoint: ENDPOINT, colour: 'red' }],
    ['has its configuration elsewhere', { endpoint: ENDPOINT, config: '/baton.json' }],
  ])('%s', (_, stated) => {
    expect(read(stated).needsCheck).toBe(true);
  });

  it('gives what is right in it all the same', () => {
    const { settings } = read({ endpoint: ENDPOINT, position: 'top', launcher: 'hidden', colour: 'red' });
    expect(settings).toMatchObject({ endpoint: ENDPOINT, position: 'right', launcher: 'hidden' });
  });
});

describe('the other way to support', () => {
  it.each([
    ['support@docs.example', 'mailto:support@docs.example'],
    ['mailto:support@docs.example?subject=Help', 'mailto:support@docs.example?subject=Help'],
    ['https://docs.example/contact', 'https://docs.example/contact'],
    ['//help.example/contact', 'https://help.example/contact'],
    [' /contact ', 'https://docs.example/contact'],
    ['contact', undefined],
    ['tel:+34600123456', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:nobody', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, link) => {
    expect(contactLink(text, PAGE)).toBe(link);
  });
});
