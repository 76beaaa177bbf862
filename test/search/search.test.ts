import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/core/article.ts';
import { search } from '../../src/search/search.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const index = indexOf(helpCentre);
const ids = (query: string): string[] => search(index, query).map(({ id }) => id);
const first = (query: string) => search(index, query)[0];
const marked = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(([start, end]) => text.slice(start, end));

describe('what is found', () => {
  it('finds an article by its title', () => {
    expect(ids('reset your password')[0]).toBe('account/password');
  });

  it('finds a whole question by the words that carry its meaning', () => {
    expect(ids('how do I get my money back?')[0]).toBe('billing/refunds');
    expect(ids('Could you please tell me where I can download the receipt')[0]).toBe('billing/receipts');
  });

  it('finds other forms of a word', () => {
    expect(ids('refunding ')[0]).toBe('billing/refunds');
    expect(ids('correcting invoices ')[0]).toBe('invoices/correct');
  });

  it('finds by tags, by a heading, and by a word of the body', () => {
    expect(ids('colleagues')[0]).toBe('account/invite');
    expect(ids('schedule for later')[0]).toBe('invoices/send');
    expect(ids('exponential backoff')[0]).toBe('api/limits');
  });

  it('finds an unfinished last word', () => {
    expect(ids('reset passw')[0]).toBe('account/password');
  });

  it('takes a word with a space behind it as finished', () => {
    expect(ids('webh')).toEqual(['api/webhooks']);
    expect(ids('webh ')).toEqual([]);
  });

  it.each(['refnud ', 'reund ', 'refuund ', 'tefund ', 'refund'])(
    'finds the refund article by "%s"',
    (typed) => {
      expect(ids(typed)[0]).toBe('billing/refunds');
    },
  );

  it('takes accents and case as no difference', () => {
    const cafes = indexOf([article({ id: 'cafe', title: 'Café à la carte', lang: 'fr' })]);
    expect(search(cafes, 'CAFE')[0]?.id).toBe('cafe');
  });

  it('ranks an article that has all words above one that has a part of them', () => {
    const [best, next] = search(index, 'correct tax number');
    expect(best?.id).toBe('billing/vat');
    expect(best?.coverage).toBe(1);
    expect(next?.coverage ?? 0).toBeLessThan(1);
  });

  it('keeps articles that are equal in the order of their addresses', () => {
    const twins = indexOf(['c', 'a', 'b'].map((id) => article({ id, url: id, title: 'Same title' })));
    expect(search(twins, 'title').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('gives no more than the limit', () => {
    expect(search(index, 'invoice', { limit: 2 })).toHaveLength(2);
  });
});

describe('what is not found', () => {
  it.each(['xylophone warranty', 'quantum flux', 'blorp', 'zebra crossing', 'qwertyuiop'])(
    'has nothing for "%s"',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('does not stretch short words', () => {
    expect(ids('api')).toContain('api/keys');
    expect(ids('apo ')).toEqual([]);
    expect(ids('vax ')).toEqual([]);
  });

  it('does not take a word inside another for a match', () => {
    expect(ids('minder ')).toEqual([]);
  });

  it('does not stretch a word that the docs know to one that is like it', () => {
    const two = indexOf([article({ id: 'form', title: 'Form' }), article({ id: 'from', title: 'From' })]);
    expect(search(two, 'form ').map(({ id }) => id)).toEqual(['form']);
  });

  it('counts words that carry no meaning for little', () => {
    const news = indexOf([...helpCentre, article({ id: 'news', url: 'news', title: 'What is new' })]);
    expect(search(news, 'what is vat')[0]?.id).toBe('billing/vat');
    expect(search(news, 'what is')[0]?.id).toBe('news');
  });
});

describe('what a result says', () => {
  it('covers the share of the query that the article really has', () => {
    expect(first('refund')?.coverage).toBe(1);
    const half = first('refund zeppelin')?.coverage ?? 0;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(0.5);
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

  it('keeps a snippet to 160 characters', () => {
    const long = indexOf([
      article({ title: 'Long', body: 'word '.repeat(500), summary: 'word '.repeat(500) }),
    ]);
    expect(search(long, 'long')[0]?.snippet.length).toBeLessThanOrEqual(160);
  });
});

describe('odd queries', () => {
  it.each(['', '   ', '\u0000\u0007', '🙂🙂', '?!…', '\ud800'])('has nothing for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('looks at the first 400 characters of a long query', () => {
    expect(ids('refund '.repeat(1500))[0]).toBe('billing/refunds');
    expect(ids(`${'zzzz '.repeat(2000)} refund`)).toEqual([]);
  });

  it('searches scripts that are written from right to left, and scripts without spaces', () => {
    const both = indexOf([
      article({ id: 'he', title: 'איפוס סיסמה', lang: 'he' }),
      article({ id: 'zh', title: '重置密码', lang: 'zh' }),
    ]);
    expect(search(both, 'סיסמה')[0]?.id).toBe('he');
    expect(search(both, '密码')[0]?.id).toBe('zh');
  });

  it.each(['__proto__', 'constructor', 'toString', '.*', '(', '[a'])(
    'takes %j as a word like others',
    (query) => {
      expect(() => search(index, query)).not.toThrow();
    },
  );

  it('answers any text with results that keep their word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        for (const { coverage, score, marks, title } of search(index, query)) {
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(Number.isFinite(score)).toBe(true);
          for (const [start, end] of marks.title) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(title.length);
          }
        }
      }),
    );
  });

  it('finds an article by the whole of its own title, whatever the title', () => {
    const titles = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(titles, (all) => {
        const own = indexOf(all.map((title, i) => article({ id: `${i}`, title })));
        const wordy = all.findIndex((title) => /^[\p{L}\p{N}]{2,}$/u.test(title));
        if (wordy < 0) return;
        const hits = search(own, all[wordy] ?? '', { limit: 100 });
        expect(hits.map(({ id }) => id)).toContain(`${wordy}`);
      }),
    );
  });
});
