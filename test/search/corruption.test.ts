import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { search } from '../../src/search/search.ts';
import { article, helpCentre } from './helpCentre.ts';

const articles: readonly Article[] = [
  article({
    id: 'refunds',
    url: 'billing/refunds.html',
    title: 'When a refund arrives',
    headings: [{ text: 'Bank transfers', anchor: 'bank-transfers' }, 'Über clickTracking'],
    aliases: ['money back'],
    tags: ['payment'],
    body: `Cards take five days. ${'Transfers take two. '.repeat(30)} See ERR_LATE.`,
    section: 'Billing',
    lang: 'en',
  }),
  article({ id: 'keys', url: 'api/keys.html', title: 'API keys', body: 'Make, rotate and revoke keys.' }),
  article({ id: '', url: '', title: 'iPhone 漢字 𐌰𐌱', headings: ['Refund'] }),
];
const queries = ['refund', 'click tracking', 'err_late', 'revoke keys', '𐌰𐌱', 'mony back', 'ip', 'take'];
const file = buildIndex(articles, { synonyms: [['refund', 'reimbursement']] });

const answersOf = (bytes: Uint8Array) => {
  const index = loadIndex(bytes);
  return queries.map((query) => search(index, query));
};
const right = answersOf(file);

/** What a file answers; nothing where it is refused, which must be said in four parts. */
function answersOrRefusal(bytes: Uint8Array): ReturnType<typeof answersOf> | undefined {
  try {
    return answersOf(bytes);
  } catch (error) {
    expect((error as Error).message).toMatch(
      /^index[\w.[\]]*: expected .+, received .*\. Make it again with this version: npx baton index <folder>$/s,
    );
    return undefined;
  }
}

describe('building', () => {
  it('gives the same bytes for the same articles', () => {
    expect(buildIndex(helpCentre)).toEqual(buildIndex(structuredClone(helpCentre)));
  });

  it('gives the same bytes in whatever order the articles come', () => {
    const shuffled = fc.shuffledSubarray([...helpCentre, ...articles], { minLength: helpCentre.length + 3 });
    const bytes = buildIndex([...helpCentre, ...articles]);
    fc.assert(
      fc.property(shuffled, (all) => {
        expect(buildIndex(all)).toEqual(bytes);
      }),
    );
  });

  it('leaves the articles as they are', () => {
    const frozen = JSON.stringify(helpCentre);
    buildIndex(helpCentre);
    expect(JSON.stringify(helpCentre)).toBe(frozen);
  });
});

describe('a file that is not as it was made', () => {
  const whole = Array.from(file.keys()).flatMap((length) => {
    const answers = answersOrRefusal(file.slice(0, length));
    return answers ? [answers] : [];
  });

  it('is refused wherever it is cut off, but where a part ends', () => {
    expect(whole).toHaveLength(2);
  });

  it('answers by titles, aliases and addresses where only the first part is there', () => {
    const [refund = [], click = [], late = []] = whole[0] ?? [];
    expect(refund[0]).toMatchObject({ id: 'refunds', title: 'When a refund arrives', snippet: '' });
    expect([click, late]).toEqual([[], []]);
  });

  it('answers by headings too where the second part is there', () => {
    const [refund = [], click, late = []] = whole[1] ?? [];
    expect(refund.map(({ id }) => id)).toEqual(right[0]?.map(({ id }) => id));
    expect(refund.every(({ snippet }) => snippet === '')).toBe(true);
    expect(click?.[0]).toMatchObject({ id: 'refunds', heading: 'Über clickTracking' });
    expect(late).toEqual([]);
  });

  it.each([1, 2, 16, 128, 0xff, 0x55])('is refused whichever byte is changed by %i', (mask) => {
    for (const at of file.keys()) {
      const wrong = file.slice();
      wrong[at] = (wrong[at] ?? 0) ^ mask;
      const answers = answersOrRefusal(wrong);
      if (answers) expect(answers, `byte ${at}`).toEqual(right);
    }
  });

  it('is refused with bytes added, left out, or in another order', () => {
    const place = fc.nat(file.length - 1);
    expect(answersOrRefusal(Uint8Array.of(...file, 0))).toBeUndefined();
    fc.assert(
      fc.property(place, place, fc.uint8Array({ minLength: 1, maxLength: 30 }), (a, b, more) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const [head, middle, tail] = [file.slice(0, from), file.slice(from, to), file.slice(to)];
        for (const wrong of [
          [...head, ...tail],
          [...head, ...middle, ...middle, ...tail],
          [...head, ...more, ...tail],
          [...head, ...middle.reverse(), ...tail],
        ]) {
          const answers = answersOrRefusal(Uint8Array.from(wrong));
          // Equal bytes may change places, and all behind the first part may be gone.
          if (answers) expect([right, ...whole]).toContainEqual(answers);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('bytes that never were an index', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });

  it('are refused', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        expect(answersOrRefusal(any)).toBeUndefined();
      }),
    );
  });

  it('are refused behind the mark and the head of one', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 5, max: 30 }), (any, kept) => {
        expect(answersOrRefusal(Uint8Array.of(...file.slice(0, kept), ...any))).toBeUndefined();
      }),
    );
  });

  it.each([
    ['of a page', '<!doctype html><title>Not found</title>'],
    ['of JSON', '{"baton":"index","version":1}'],
    ['of text in another encoding', '\u0000B\u0000A\u0000T\u0000O\u0000N'],
    ['of its mark alone', 'BATON'],
    ['of nothing', ''],
  ])('are refused where they are those %s', (_, text) => {
    expect(answersOrRefusal(new TextEncoder().encode(text))).toBeUndefined();
  });

  it('are named by no more than their beginning', () => {
    const long = new TextEncoder().encode('x'.repeat(100_000));
    expect(() => loadIndex(long)).toThrow(/^.{1,200}$/);
  });
});
