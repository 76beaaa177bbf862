import { describe, expect, it } from 'vitest';
import { generateArticles } from './generateArticles.ts';

describe('generated articles', () => {
  const articles = generateArticles(300);
  const words = articles.flatMap(({ body }) => body.toLowerCase().match(/[a-z]+/g) ?? []);

  it('are the same every time, and the first ones the same with more of them', () => {
    expect(generateArticles(300)).toEqual(articles);
    expect(generateArticles(20)).toEqual(articles.slice(0, 20));
  });

  it('have ids of their own', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(300);
  });

  it('have few words that are frequent and many that are rare', () => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const often = [...counts.values()].filter((count) => count > words.length / 100).length;
    const seldom = [...counts.values()].filter((count) => count < 5).length;
    expect(often).toBeLessThan(30);
    expect(seldom).toBeGreaterThan(counts.size / 3);
  });
});
