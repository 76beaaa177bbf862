import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { search } from '../../src/search/search.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const messageOf = (value: unknown): string => {
  try {
    loadIndex(bytesOf(value));
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
};

const plain = {
  id: 'a',
  url: 'a.html',
  title: 'A',
  summary: '',
  section: '',
  terms: '',
  headings: [],
  tags: [],
  aliases: [],
};
const file = (fields: object): object => ({
  baton: 'index',
  version: 1,
  lang: '',
  stop: [],
  articles: [],
  ...fields,
});
const again = 'Make it again with this version: npx baton index <folder>';

describe('an index file that is fine', () => {
  it('is the same for the same articles', () => {
    expect(buildIndex(helpCentre)).toEqual(buildIndex(structuredClone(helpCentre)));
  });

  it('gives back what went in', () => {
    const { articles, lang } = indexOf(helpCentre);
    expect(lang).toBe('en');
    expect(articles).toHaveLength(helpCentre.length);
    expect(articles[0]).toMatchObject({
      id: 'billing/refunds',
      url: 'billing/refunds.html',
      headings: [
        ['Bank transfers', 'bank-transfers'],
        ['Cards that have expired', 'expired-cards'],
      ],
      aliases: ['money back', 'reimbursement'],
    });
  });

  it('keeps the first of two articles with one id', () => {
    const { articles } = indexOf([article({ title: 'First' }), article({ title: 'Second' })]);
    expect(articles.map(({ title }) => title)).toEqual(['First']);
  });

  it('takes markup as text', () => {
    const [result] = search(indexOf([article({ title: '<b>Bold</b> & "quoted"' })]), 'bold');
    expect(result?.title).toBe('<b>Bold</b> & "quoted"');
  });

  it('may be empty, and so may every field', () => {
    expect(search(indexOf([]), 'anything')).toEqual([]);
    expect(search(indexOf([article({ id: '', url: '' })]), 'anything')).toEqual([]);
  });

  it('takes the summary from the body where there is none, cut at a word', () => {
    const { articles } = indexOf([
      article({ body: `  Cards\n take five days.${' More words.'.repeat(40)}` }),
    ]);
    expect(articles[0]?.summary).toMatch(/^Cards take five days\. .*(More|words\.)…$/);
    expect(articles[0]?.summary.length).toBeLessThanOrEqual(160);
  });

  it('holds the words of a body that tell it apart, and can be told to hold none', () => {
    const bodies = [
      article({ id: 'x', body: 'webhook webhook the and', summary: '-' }),
      article({ id: 'y', summary: '-' }),
    ];
    expect(indexOf(bodies).articles[0]?.terms).toBe('webhook');
    expect(loadIndex(buildIndex(bodies, { terms: 0 })).articles[0]?.terms).toBe('');
  });

  it('brings the stop words of its language', () => {
    const german = indexOf([article({ id: 'r', title: 'Rechnung senden', lang: 'de-AT' })]);
    expect(search(german, 'wie kann ich eine Rechnung senden')[0]?.coverage).toBe(1);
    expect(german.stop.has('fur')).toBe(true);
  });

  it('is not changed by names that objects have of their own', () => {
    const odd = JSON.parse(
      '{"id":"p","url":"p","title":"__proto__ constructor","headings":[],"body":"","__proto__":{"url":1}}',
    );
    const [result] = search(indexOf([odd]), '__proto__');
    expect(result).toMatchObject({ id: 'p', url: 'p' });
    expect(({} as { url?: unknown }).url).toBeUndefined();
  });

  it('may have fields that this version does not know', () => {
    expect(loadIndex(bytesOf(file({ later: 1, articles: [{ ...plain, later: [] }] }))).articles).toHaveLength(
      1,
    );
  });
});

describe('an index file that is wrong', () => {
  it('says so when it is a page', () => {
    expect(messageOf('<!doctype html><html><body><h1>Not found</h1></body></html>')).toBe(
      `index: expected JSON, received "<!doctype html><html … d</h1></body></html>". ${again}`,
    );
  });

  it('says so when it is cut off', () => {
    const half = buildIndex(helpCentre).slice(0, 3000);
    expect(messageOf(new TextDecoder().decode(half))).toMatch(
      /^index: expected JSON, received "\{\\"baton\\":\\"index\\",.* … .*"\. Make it again with this version: npx/,
    );
  });

  it('says so when it is empty', () => {
    expect(messageOf('')).toBe(`index: expected JSON, received "". ${again}`);
  });

  it.each([
    ['a newer version', file({ version: 2 }), `index.version: expected 1, received 2. ${again}`],
    ['no index at all', { hello: 'world' }, `index.version: expected 1, received undefined. ${again}`],
    ['nothing', null, `index.version: expected 1, received undefined. ${again}`],
    ['a list', [], `index.version: expected 1, received undefined. ${again}`],
    [
      'no articles',
      file({ articles: undefined }),
      `index.articles: expected list, received undefined. ${again}`,
    ],
    [
      'articles of another shape',
      file({ articles: {} }),
      `index.articles: expected list, received {}. ${again}`,
    ],
    [
      'a URL that is a number',
      file({ articles: [plain, { ...plain, url: 42 }] }),
      `index.articles[1].url: expected string, received 42. ${again}`,
    ],
    [
      'an article that is null',
      file({ articles: [null] }),
      `index.articles[0]: expected object, received null. ${again}`,
    ],
    [
      'a heading that is a text',
      file({ articles: [{ ...plain, headings: ['Bank transfers'] }] }),
      `index.articles[0].headings[0]: expected list, received "Bank transfers". ${again}`,
    ],
    [
      'a tag that is a list',
      file({ articles: [{ ...plain, tags: [['a']] }] }),
      `index.articles[0].tags[0]: expected string, received ["a"]. ${again}`,
    ],
  ])('with %s', (_, value, message) => {
    expect(messageOf(value)).toBe(message);
  });

  it('shows no more than the beginning of what it received', () => {
    expect(messageOf(file({ lang: ['x'.repeat(10_000)] })).length).toBeLessThan(200);
  });

  it('is an error in words for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => loadIndex(bytes)).toThrow(/^index.*: expected .*, received .*\. Make it again/s);
      }),
    );
  });

  it('is an error in words, or is searchable, for any JSON in the place of an article', () => {
    const fields = fc.record({ id: fc.json(), title: fc.string(), headings: fc.jsonValue() });
    fc.assert(
      fc.property(fields, fc.jsonValue(), (some, other) => {
        for (const one of [{ ...plain, ...some }, other]) {
          const message = messageOf(file({ articles: [one] }));
          if (message === 'no error')
            search(loadIndex(bytesOf(file({ articles: [one] }))), some.title || 'a');
          else expect(message).toMatch(/^index\.articles\[0\]/);
        }
      }),
    );
  });
});
