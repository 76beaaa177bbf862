import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { search } from '../../src/search/search.ts';
import { article, indexOf } from './helpCentre.ts';

/** A page whose feed keeps words only. */
const page = (id: string, title: string, words: string, more: Partial<Article> = {}): Article =>
  article({ id, url: `${id}.html`, title, words: words.split(' '), lang: 'en', ...more });

/** Pages known by stems as Sphinx makes them. */
const stems = [
  page('statistics', 'statistics', 'comput percentil mean variou sampl'),
  page('shutil', 'shutil', 'directori remov recurs copi'),
  page('secrets', 'secrets', 'cryptograph gener token'),
  page('gettext', 'gettext', 'translat librari catalog'),
  page('datetime', 'datetime', 'format date time zone'),
];
const first = (query: string, articles = stems) => search(indexOf(articles), query)[0];

describe('an article that is known by words', () => {
  it.each([
    ['computing percentiles', 'statistics'],
    ['remove directories recursively', 'shutil'],
    ['generate tokens', 'secrets'],
    ['generator of a token', 'secrets'],
    ['translations of libraries', 'gettext'],
    ['formatting a date', 'datetime'],
    ['various samples', 'statistics'],
  ])('is found by "%s", whose stems it has', (query, id) => {
    expect(first(query)?.id).toBe(id);
  });

  it('shows nothing of them', () => {
    expect(first('percentiles')).toMatchObject({ title: 'statistics', snippet: '' });
  });

  it('is found by whole words too', () => {
    const whole = [
      page('pause', 'Hold', 'you may pausing subscriptions stop'),
      page('other', 'Other', 'invoices paid'),
    ];
    expect(first('pause subscription', whole)?.id).toBe('pause');
  });

  it('keeps words that stand in it only, on a site of any size', () => {
    const many = Array.from({ length: 320 }, (_, i) =>
      page(`p${i}`, `Page ${i}`, `common word${i} rare${i}`),
    );
    expect(first('rare77', many)?.id).toBe('p77');
  });

  it('has words beside a text, where a feed gives both', () => {
    const both = page('both', 'Both', 'reimburs', { body: 'Cards take five days.' });
    expect(first('reimburs', [both])).toMatchObject({ id: 'both', snippet: 'Cards take five days.' });
  });

  it('joins no words by their stems where all texts are known', () => {
    // "general" and "generate" are one stem to Sphinx, and two words to a reader.
    const texts = [
      article({ id: 'a', url: 'a', title: 'General terms', lang: 'en' }),
      article({ id: 'b', url: 'b', title: 'Generate a report', lang: 'en' }),
    ];
    expect(search(indexOf(texts), 'generating').map(({ id }) => id)).toEqual(['b']);
  });
});
