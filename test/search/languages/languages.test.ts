import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { loadIndex } from '../../../src/search/loadIndex.ts';
import { search } from '../../../src/search/search.ts';
import { arabic } from './arabic.ts';
import { code } from './code.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { spanish } from './spanish.ts';

describe.each([
  ['German', german],
  ['French', french],
  ['Spanish', spanish],
  ['Japanese', japanese],
  ['Arabic', arabic],
  ['a developer’s words', code],
])('search in %s', (_, { lang, articles, needs }) => {
  const index = loadIndex(buildIndex(articles, { lang }));
  const first = (query: string): string[] => search(index, query, { limit: 3 }).map(({ id }) => id);

  it('has a need for articles that exist only', () => {
    const ids = articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(articles.length);
    expect(ids).toEqual(expect.arrayContaining(needs.map(({ article }) => article)));
  });

  it.each(needs)('finds $article for $query among the first three', ({ query, article }) => {
    expect(first(query)).toContain(article);
  });
});
