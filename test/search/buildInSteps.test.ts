import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { buildInSteps } from '../../src/search/buildInSteps.ts';
import { finish } from '../../src/search/finish.ts';
import { loadIndex, loadInSteps } from '../../src/search/loadIndex.ts';
import { BETWEEN_PAUSES } from '../../src/search/pace.ts';
import { pieces } from '../../src/search/pieces.ts';
import { search } from '../../src/search/search.ts';
import { sortInSteps } from '../../src/search/sortInSteps.ts';
import { words } from '../../src/search/words.ts';
import { generateArticles } from '../bench/typing/generateArticles.ts';
import { article, helpCentre } from './helpCentre.ts';

let read = 0;
vi.mock(import('../../src/search/words.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    words: (text: string) => {
      read += text.length;
      return real.words(text);
    },
  };
});

/** How many code units the longest step of a build reads as words. */
function longestStep(articles: readonly Article[]): number {
  let longest = 0;
  for (const steps = buildInSteps(articles); ;) {
    read = 0;
    const { done } = steps.next();
    longest = Math.max(longest, read);
    if (done) return longest;
  }
}

describe('building in steps', () => {
  it('gives the bytes that building at once gives, whatever else is done between the steps', () => {
    const steps = buildInSteps(helpCentre, { synonyms: [['levy', 'VAT']] });
    let step = steps.next();
    for (; !step.done; step = steps.next()) buildIndex(helpCentre.slice(3, 6));
    expect(step.value).toEqual(buildIndex(helpCentre, { synonyms: [['levy', 'VAT']] }));
  });

  it('makes an index that answers as one from a file', () => {
    const built = finish(loadInSteps(finish(buildInSteps(helpCentre))));
    const filed = loadIndex(buildIndex(helpCentre));
    for (const query of ['mony back', 'bank transfers', 'how do I cancel', 'backoff'])
      expect(search(built, query)).toEqual(search(filed, query));
    expect(search(built, 'mony back')[0]?.id).toBe('billing/refunds');
  });

  it('reads a bounded number of characters in each step, however many articles there are', () => {
    for (const count of [50, 1000])
      expect(longestStep(generateArticles(count))).toBeLessThan(2 * BETWEEN_PAUSES);
  });

  it('reads a bounded number of characters of an article as long as a book', () => {
    const chapter = (i: number) => `Chapter ${i} tells of word${i} and of refunds.\n`;
    const body = Array.from({ length: 10_000 }, (_, i) => chapter(i)).join('');
    const long = article({
      title: 'A book',
      headings: Array.from({ length: 2000 }, (_, i) => chapter(i)),
      body,
    });
    expect(longestStep([long])).toBeLessThan(2 * BETWEEN_PAUSES);
  });

  it('says which synonym is not one word, as building at once does', () => {
    expect(() => finish(buildInSteps([], { synonyms: [['bill', 'credit note']] }))).toThrow(
      'synonyms[0][1]: expected one word, received "credit note".',
    );
  });
});

describe('a long text in pieces', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        'refund',
        'l’ad',
        "don't",
        'a_b',
        '漢字',
        '𐌰𐌱',
        'é',
        'x1',
        ' ',
        '\n ',
        '。',
        '–',
        "'",
        '_',
      ),
    )
    .map((parts) => parts.join(''));

  it('is the text when joined, and has its words', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, size) => {
        const all = [...pieces(text, size)];
        expect(all.join('')).toBe(text);
        const wordsOf = (one: string) => words(one).map(({ word }) => word);
        expect(all.flatMap(wordsOf)).toEqual(wordsOf(text));
      }),
    );
  });

  it('is cut before white space, never within', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, size) => {
        const plain = (one: string) => one.replace(/\s+/g, ' ');
        expect([...pieces(text, size)].map(plain).join('')).toBe(plain(text));
      }),
    );
  });
});

describe('sorting in steps', () => {
  it('is stable sorting', () => {
    const numbers = fc.array(fc.tuple(fc.nat(50), fc.nat()), { maxLength: 4000, size: 'max' });
    const compare = ([a]: [number, number], [b]: [number, number]): number => a - b;
    fc.assert(
      fc.property(numbers, (list) => {
        expect(finish(sortInSteps(list, compare))).toEqual([...list].sort(compare));
      }),
      { numRuns: 30 },
    );
  });

  it('compares a bounded number of times in each step', () => {
    let compared = 0;
    const list = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_011);
    const steps = sortInSteps(list, (a, b) => {
      compared++;
      return a - b;
    });
    let longest = 0;
    for (let before = 0, step = steps.next(); !step.done; step = steps.next()) {
      longest = Math.max(longest, compared - before);
      before = compared;
    }
    expect(longest).toBeLessThan(12_000);
  });
});
