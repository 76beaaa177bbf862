import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { finish } from '../../src/search/finish.ts';
import { related as relatedInSteps } from '../../src/search/related.ts';
import { generateArticles } from '../bench/typing/generateArticles.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const related = (...given: Parameters<typeof relatedInSteps>) => finish(relatedInSteps(...given));
const base = 'https://docs.test/baton-index.bin';
const at = (path: string): string => new URL(path, base).href;
const page = (id: string, title: string, more: Partial<Article> = {}): Article =>
  article({ id, url: `${id}.html`, title, ...more });
/** Articles that share nothing with any other. */
const strangers = (count: number): Article[] =>
  Array.from({ length: count }, (_, i) => page(`z${i}`, `stranger${i}`));

const relatedTo = (id: string, articles: readonly Article[], links: readonly string[] = [], limit = 5) =>
  related(indexOf(articles), { url: at(`${id}.html`), title: '', links: links.map(at) }, base, limit).map(
    (one) => one.id,
  );

describe('articles that relate to a page', () => {
  it('share a rare word with it, before those that share a frequent one', () => {
    const articles = [
      page('here', 'Setup', { headings: ['Webhooks for invoices'] }),
      page('rare', 'Signing', { headings: ['Webhooks'] }),
      ...Array.from({ length: 6 }, (_, i) => page(`often${i}`, `Thing${i}`, { headings: ['Invoices'] })),
      ...strangers(30),
    ];
    expect(relatedTo('here', articles, [], 3)[0]).toBe('rare');
  });

  it('do not relate by words that nearly all articles have', () => {
    const articles = ['one', 'two', 'three', 'four', 'five'].map((id) =>
      page(id, id, { body: 'Please contact support.' }),
    );
    expect(relatedTo('one', articles)).toEqual([]);
  });

  it('are what its text links to, before neighbours of its section', () => {
    const articles = [
      page('here', 'apples', { section: 'Fruit' }),
      page('near', 'pears', { section: 'Fruit' }),
      page('linked', 'baskets', { section: 'Tools' }),
      ...strangers(10),
    ];
    expect(relatedTo('here', articles, ['linked.html#how?'])).toEqual(['linked', 'near']);
  });

  it('are what it links to and shares words with, before what all pages link to', () => {
    const articles = [
      page('here', 'Refund by bank transfer'),
      page('glossary', 'Glossary'),
      page('transfer', 'How long a bank transfer takes'),
      ...strangers(10),
    ];
    expect(relatedTo('here', articles, ['glossary.html', 'transfer.html'])).toEqual(['transfer', 'glossary']);
  });

  it('are found by links that are written in other ways', () => {
    const articles = [
      page('here', 'x1'),
      article({ id: 'docs', url: 'docs/', title: 'x2' }),
      page('Über uns', 'x3'),
    ];
    expect(relatedTo('here', articles, ['docs/index.html', '%C3%9Cber%20uns.html?from=mail']).sort()).toEqual(
      ['docs', 'Über uns'],
    );
  });

  it('come through links even where the page itself is not in the index', () => {
    expect(relatedTo('blog', helpCentre, ['billing/vat.html'])).toEqual(['billing/vat']);
  });

  it('are neither the page itself nor pages that are not in the index, whatever it links to', () => {
    const links = [at('here.html'), at('gone.html'), 'https://other.test/near.html', 'http://['];
    const articles = [page('here', 'apples'), page('near', 'pears'), ...strangers(5)];
    const index = indexOf(articles);
    const found = related(index, { url: at('here.html'), title: '', links }, base, 5);
    expect(found).toEqual([]);
  });

  it('relate more where their section is small', () => {
    const scoreWith = (others: number): number => {
      const articles = [
        page('here', 'alpha', { section: 'Own' }),
        page('near', 'beta', { section: 'Own' }),
        ...strangers(20).map((one, i) => (i < others ? { ...one, section: 'Own' } : one)),
      ];
      const found = related(indexOf(articles), { url: at('here.html'), title: '' }, base, 30);
      return found.find(({ id }) => id === 'near')?.score ?? 0;
    };
    expect(scoreWith(0)).toBeGreaterThan(scoreWith(12));
    expect(scoreWith(12)).toBeGreaterThan(0);
  });

  it('are what it links to on a site of thousands too', () => {
    const articles = generateArticles(3000);
    const links = articles.slice(100, 150).map(({ url }) => at(url));
    const found = related(indexOf(articles), { url: at('/made-7.html'), title: '', links }, base, 5);
    expect(found).toHaveLength(5);
    expect(found.every(({ id }) => links.includes(at(`/${id}.html`)))).toBe(true);
  });
});
