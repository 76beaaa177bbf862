import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { search } from '../../src/search/search.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const messageOf = (bytes: Uint8Array): string => {
  try {
    loadIndex(bytes);
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
};
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const again = 'Make it again with this version: npx baton index <folder>';
const all = (articles: readonly Article[], query: string) => search(indexOf(articles), query, { limit: 100 });

describe('an index file that is fine', () => {
  it('gives back what went in', () => {
    const ids = helpCentre.map(({ id }) => id);
    const index = indexOf(helpCentre);
    expect(Array.from(ids, (_, doc) => index.article(doc).id)).toEqual([...ids].sort());
    expect(search(index, 'expired cards')[0]).toMatchObject({
      id: 'billing/refunds',
      url: 'billing/refunds.html',
      section: 'billing',
      title: 'When a refund arrives',
      heading: 'Cards that have expired',
      anchor: 'expired-cards',
    });
    expect(search(index, 'reimbursement')[0]?.id).toBe('billing/refunds');
  });

  it('keeps the first of two articles with one id', () => {
    expect(all([article({ title: 'First one' }), article({ title: 'Second one' })], 'one')).toMatchObject([
      { title: 'First one' },
    ]);
  });

  it('takes markup as text', () => {
    const [result] = search(indexOf([article({ title: '<b>Bold</b> & "quoted"' })]), 'bold');
    expect(result?.title).toBe('<b>Bold</b> & "quoted"');
  });

  it('may be empty, and so may every field', () => {
    expect(search(indexOf([]), 'anything')).toEqual([]);
    expect(search(indexOf([article({ id: '', url: '' })]), 'anything')).toEqual([]);
  });

  it('keeps a short body whole, and of a long one the beginning, cut at a word', () => {
    const [short] = all([article({ body: '  Cards\n take five days.  ' })], 'cards');
    expect(short?.snippet).toBe('Cards take five days.');
    const [long] = all([article({ body: `Cards\n take five days.${' More words.'.repeat(60)}` })], 'cards');
    expect(long?.snippet).toMatch(/^Cards take five days\. .*(More|words\.)…$/);
  });

  it('finds words from anywhere in a body', () => {
    const body = `${'Filler text stands here. '.repeat(30)} Error ERR_TLS_CERT means a wrong clock.`;
    expect(all([article({ body })], 'ERR_TLS_CERT')).toHaveLength(1);
    expect(all([article({ body })], 'clock')).toHaveLength(1);
  });

  it('keeps names that stand once in a large site, and not every word that does', () => {
    const pages = Array.from({ length: 400 }, (_, i) =>
      article({
        id: String(i),
        url: String(i),
        title: `Page ${String(i)}`,
        body: 'Words that are everywhere. '.repeat(20),
      }),
    );
    const odd = `${'Words that are everywhere. '.repeat(20)} Call GetBindings, read max_lag or E4711, but nobody asks for serendipity.`;
    const index = indexOf([...pages, article({ id: 'odd', title: 'Odd', body: odd })]);
    const found = (query: string) => search(index, query).map(({ id }) => id);
    expect(['GetBindings', 'max_lag', 'E4711'].map(found)).toEqual([['odd'], ['odd'], ['odd']]);
    expect(found('serendipity')).toEqual([]);
  });

  it('brings the stop words of its language', () => {
    const german = indexOf([article({ id: 'r', title: 'Rechnung senden', lang: 'de-AT' })]);
    expect(german.stop.has('fur')).toBe(true);
  });

  it('brings synonyms, of one word each', () => {
    const index = loadIndex(buildIndex(helpCentre, { synonyms: [['levy', 'VAT']] }));
    expect(search(index, 'levy ')[0]?.id).toBe('billing/vat');
    expect(() => buildIndex([], { synonyms: [['bill', 'credit note']] })).toThrow(
      'synonyms[0][1]: expected one word, received "credit note". Give wordings of several words to the articles they lead to, as aliases.',
    );
  });
});

describe('an index file that is wrong', () => {
  it('says so when it is a page', () => {
    expect(messageOf(textOf('<!doctype html><title>Not found</title>'))).toBe(
      `index: expected a file of "baton index", version 3, received "<!doctype html><title>Not found</title>". ${again}`,
    );
  });

  it('says so when it is empty, or of another version', () => {
    expect(messageOf(new Uint8Array())).toBe(
      `index: expected a file of "baton index", version 3, received "". ${again}`,
    );
    const other = buildIndex(helpCentre);
    other[5] = 9;
    expect(messageOf(other)).toMatch(
      /^index: expected a file of "baton index", version 3, received "BATON\\t/,
    );
  });
});
