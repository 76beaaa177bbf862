import fc from 'fast-check';
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
  it('is the same for the same articles', () => {
    expect(buildIndex(helpCentre)).toEqual(buildIndex(structuredClone(helpCentre)));
  });

  it('is the same in whatever order the articles come', () => {
    expect(buildIndex([...helpCentre].reverse())).toEqual(buildIndex(helpCentre));
  });

  it('gives back what went in', () => {
    expect(indexOf(helpCentre).lang).toBe('en');
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

  it('shows every text as it was written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (title, heading, body) => {
        const clean = (one: string): string => one.replace(/\s+/g, ' ').trim();
        const [result] = all([article({ title, tags: ['zzz'], headings: [heading], body })], 'zzz');
        expect(result?.title).toBe(clean(title));
        expect(result?.snippet).toBe(clean(body));
        const [headed] = all([article({ title: 'x', headings: [`zzz ${heading}`] })], 'zzz');
        expect(headed?.heading).toBe(clean(`zzz ${heading}`));
      }),
    );
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

  it('is not changed by names that objects have of their own', () => {
    const odd = JSON.parse(
      '{"id":"p","url":"p","title":"__proto__ constructor","headings":[],"body":"","__proto__":{"url":1}}',
    );
    const [result] = search(indexOf([odd]), '__proto__');
    expect(result).toMatchObject({ id: 'p', url: 'p' });
    expect(({} as { url?: unknown }).url).toBeUndefined();
  });
});

describe('an index file that is wrong', () => {
  it('says so when it is a page', () => {
    expect(messageOf(textOf('<!doctype html><title>Not found</title>'))).toBe(
      `index: expected a file of "baton index", received "<!doctype html><title>Not found</title>". ${again}`,
    );
  });

  it('says so when it is empty, or of another version', () => {
    expect(messageOf(new Uint8Array())).toBe(
      `index: expected a file of "baton index", received "". ${again}`,
    );
    const other = buildIndex(helpCentre);
    other[5] = 9;
    expect(messageOf(other)).toBe(`index.version: expected 2, received 9. ${again}`);
  });

  it('says so wherever it is cut off, or still answers by titles where its first part is whole', () => {
    const file = buildIndex(helpCentre);
    const whole: number[] = [];
    for (let length = 0; length < file.length; length++) {
      if (messageOf(file.slice(0, length)) === 'no error') whole.push(length);
      else expect(messageOf(file.slice(0, length))).toContain(again);
    }
    expect(whole).toHaveLength(1);
    expect(search(loadIndex(file.slice(0, whole[0])), 'refund')[0]?.id).toBe('billing/refunds');
  });

  it('says so whichever byte is wrong', () => {
    const file = buildIndex(helpCentre);
    const bits = fc.integer({ min: 1, max: 255 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), bits, (at, mask) => {
        const wrong = file.slice();
        wrong[at] = (wrong[at] ?? 0) ^ mask;
        expect(messageOf(wrong)).toContain(again);
      }),
      { numRuns: 2000 },
    );
  });
});
