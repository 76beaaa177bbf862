import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { search } from '../../src/search/search.ts';
import { collect, expected } from './oracle.ts';

const vocabulary =
  'refund refunds refunded refunding invoice invoices invoicing invoiec refnud click clickTracking ' +
  'clicktracking click_tracking tracking trackClick HTTPServer server max_retries retries retry maxRetries ' +
  'form from the how to is a password passwords word pass bank transfer banktransfer 401 v2 é';
const word = fc.constantFrom(...vocabulary.split(' '));
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '. ', ', ', '-');
const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(word, gap), { maxLength }).map((list) => list.flat().join('').trim());

const article: fc.Arbitrary<Article> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    url: fc.tuple(fc.constantFrom('x', 'y', 'z'), word).map((path) => `${path.join('/')}.html`),
    title: textOf(5),
    headings: fc.array(textOf(4), { maxLength: 3 }),
    body: fc.oneof(textOf(12), textOf(120)),
    aliases: fc.array(textOf(3), { maxLength: 2 }),
    tags: fc.array(word, { maxLength: 2 }),
    summary: textOf(6),
  },
  { requiredKeys: ['id', 'url', 'title', 'headings', 'body'] },
);

// Words of the vocabulary, typed whole, in part, wrongly or together, and words that are nowhere.
const typed = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(word, fc.nat(8)).map(([one, length]) => one.slice(0, length)),
  fc
    .tuple(word, fc.nat(8), fc.constantFrom('', 'x', 'e'))
    .map(([one, at, by]) => one.slice(0, at) + by + one.slice(at + 1)),
  fc
    .tuple(word, fc.nat(6))
    .map(([one, at]) => one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)),
  fc.tuple(word, word).map((two) => two.join('')),
  fc.constantFrom('zeppelin', 'where'),
);
const query = fc
  .tuple(fc.array(typed, { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' ', '?'))
  .map(([list, end]) => list.join(' ') + end);

const synonyms = [
  ['refund', 'reimbursement'],
  ['bank', 'transfer', 'password'],
];

describe('search finds, and ranks, what a naive reading of the texts says', () => {
  it.each([
    ['without synonyms', []],
    ['with synonyms', synonyms],
  ])('%s', (_, lists) => {
    const queries = fc.array(query, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), queries, (articles, asked) => {
        const index = loadIndex(buildIndex(articles, { lang: 'en', synonyms: lists }));
        const collection = collect(articles, lists);
        for (const one of asked) {
          const want = expected(collection, one);
          const got = search(index, one, { limit: 100 });
          expect(got.map(({ id }) => id).sort(), one).toEqual(want.map(({ id }) => id).sort());
          const scores = new Map(want.map(({ id, score }) => [id, score]));
          got.forEach(({ id, score, coverage }, i) => {
            const its = want.find((other) => other.id === id);
            expect(Math.abs(score / (its?.score ?? 0) - 1), `${one}: score of ${id}`).toBeLessThan(1e-3);
            expect(coverage, `${one}: coverage of ${id}`).toBeCloseTo(its?.coverage ?? 0, 4);
            // The same place, or that of one whose score is the same within what is rounded.
            expect(Math.abs((scores.get(id) ?? 0) / (want[i]?.score ?? 0) - 1), `${one}: ${i}`).toBeLessThan(
              1e-3,
            );
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
