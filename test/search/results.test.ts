import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/core/article.ts';
import { search } from '../../src/search/search.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const index = indexOf(helpCentre);
const first = (query: string) => search(index, query)[0];
const marked = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(([start, end]) => text.slice(start, end));

describe('what a result says', () => {
  it('covers all of a query whose words are all there, typos and other forms among them', () => {
    for (const query of ['refund', 'refunds ', 'pasword ', 'reset your password'])
      expect(first(query)?.coverage).toBe(1);
  });

  it('covers less the rarer the words are that are missing', () => {
    const part = (query: string): number =>
      search(index, query).find(({ id }) => id === 'billing/refunds')?.coverage ?? 0;
    const [nowhere, frequent, stop] = ['refund zeppelin ', 'refund invoice ', 'refund you '].map(part);
    expect(nowhere).toBeGreaterThan(0);
    expect(nowhere).toBeLessThan(0.5);
    expect(frequent).toBeGreaterThan(nowhere ?? 1);
    expect(stop).toBeGreaterThan(nowhere ?? 1);
  });

  it('names a heading only where it fits better than the title', () => {
    expect(first('cards that have expired')).toMatchObject({
      heading: 'Cards that have expired',
      anchor: 'expired-cards',
    });
    expect(first('when a refund arrives')).not.toHaveProperty('heading');
  });

  it('names a heading without an id, without an anchor', () => {
    expect(first('attach files')).toMatchObject({ heading: 'Attach files' });
    expect(first('attach files')).not.toHaveProperty('anchor');
  });

  it('leaves the title out of the snippet, unless the sentence goes on from it', () => {
    const snippet = (body: string) =>
      search(indexOf([article({ title: 'Webhooks', body })]), 'webhooks')[0]?.snippet;
    expect(snippet('Webhooks Ours are called at once.')).toBe('Ours are called at once.');
    expect(snippet('Webhooks are called at once.')).toBe('Webhooks are called at once.');
  });

  it('marks the words in title and snippet, as they are written there', () => {
    const result = first('bank refunds');
    expect(marked(result?.title ?? '', result?.marks.title ?? [])).toEqual(['refund']);
    expect(marked(result?.snippet ?? '', result?.marks.snippet ?? [])).toEqual(['bank']);
  });

  it('marks at the right place behind letters that change length when folded', () => {
    const turkish = indexOf([article({ title: 'İİİ ﬁnal refund' })]);
    const [result] = search(turkish, 'refund');
    expect(marked(result?.title ?? '', result?.marks.title ?? [])).toEqual(['refund']);
  });

  it('shows the sentence of a short body that fits best', () => {
    const faq = indexOf([
      article({
        title: 'Cards',
        body: 'A card arrives in a week. A lost card is blocked by phone. Abroad it is free.',
      }),
    ]);
    expect(search(faq, 'lost card')[0]?.snippet).toMatch(/^A lost card is blocked/);
  });

  it('shows the sentence that fits best, and what follows it', () => {
    const body = 'Cards take five days. Bank transfers take two. Ask us about cheques.';
    const pays = indexOf([article({ title: 'Refunds', body })]);
    const snippet = (query: string) => search(pays, query)[0]?.snippet;
    expect(snippet('cards')).toBe(body);
    expect(snippet('bank transfers')).toBe('Bank transfers take two. Ask us about cheques.');
    expect(snippet('cheques')).toBe('Ask us about cheques.');
    expect(snippet('refunds')).toBe(body);
  });

  it('shows the summary of a long article, and its beginning where it has none', () => {
    const body = `Cards\n take  five days. ${'More words follow. '.repeat(60)}`;
    const own = indexOf([article({ title: 'Long', body, summary: 'Said in short.' })]);
    expect(search(own, 'long')[0]?.snippet).toBe('Said in short.');
    expect(search(indexOf([article({ title: 'Long', body })]), 'long')[0]?.snippet).toMatch(
      /^Cards take five days\. More words follow\. .*\S…$/,
    );
  });

  it('does not say the title again where the body begins with it', () => {
    const own = indexOf([article({ title: 'Refunds', body: 'Refunds Cards take five days.' })]);
    expect(search(own, 'refunds')[0]?.snippet).toBe('Cards take five days.');
  });

  it('keeps a snippet to 160 characters', () => {
    for (const size of [20, 50, 500])
      for (const summary of [undefined, 'word '.repeat(size)]) {
        const long = article({ title: 'Long', body: 'word '.repeat(size), ...(summary && { summary }) });
        expect(search(indexOf([long]), 'long')[0]?.snippet.length).toBeLessThanOrEqual(160);
      }
  });
});
