import { describe, expect, it } from 'vitest';
import { growCorpus } from './growCorpus.ts';

const article = (id: string) => ({
  id,
  url: `/${id}`,
  title: `About ${id} and more`,
  headings: [`First ${id}`, `Second ${id}`],
  body: `One sentence about ${id}. Another sentence about ${id}. A third one about ${id}.`,
});

describe('a grown corpus', () => {
  const articles = ['refunds', 'invoices', 'passwords', 'webhooks'].map(article);
  const grown = growCorpus(articles, 50);

  it('has the articles themselves, and copies with ids of their own', () => {
    expect(grown).toHaveLength(50);
    expect(grown.slice(0, 4)).toEqual(articles);
    expect(new Set(grown.map(({ id }) => id)).size).toBe(50);
  });

  it('has more words than the articles', () => {
    const vocabulary = (some: typeof grown) =>
      new Set(some.flatMap(({ body }) => body.match(/\p{L}+/gu) ?? []));
    expect(vocabulary(grown).size).toBeGreaterThan(vocabulary(articles).size);
  });

  it('is the same every time', () => {
    expect(growCorpus(articles, 50)).toEqual(grown);
  });
});
