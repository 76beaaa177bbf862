import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../src/core/askedWords.ts';
import { wordings } from '../../src/core/wordings.ts';
import { english } from '../../src/policy/words.en.ts';
import { sameNeed } from '../../src/sameNeedInEnglish.ts';
import { urlOf } from './aSession.ts';

const isSame = (a: string, b: string) => sameNeed(a, b).same;
const shown = (coverage: number, ...titles: string[]) =>
  titles.map((title) => ({ title, url: urlOf(title), coverage }));
/** Queries typed one after the other, `seconds` apart. */
const tries = (seconds: number, ...queries: string[]) =>
  wordings(
    queries.map((query, at) => ({ query, at: at * seconds * 1000 })),
    (text) => readAsked(text, english),
  ).map(({ query }) => query);

describe('the same need', () => {
  it.each([
    ['refund not arrived', 'my refund never arrived'],
    ['refund not arrived', 'refund still has not arrived after two weeks'],
    ['change billing address', 'how do I change the billing address?'],
    ['invoice pdf blank', 'blank pdf invoces'],
    ['Export Projects', 'exporting a project'],
    ['cannot sign in', 'login not working'],
    ['remove a teammate', 'how can I delete a teammate?'],
    ['calendar synchronisation', 'calendar synchronise'],
    ['webhook timeout', 'webhok timeout'],
    ['printer', 'my printer does not print'],
  ])('is asked by “%s” and “%s”', (a, b) => {
    expect(isSame(a, b)).toBe(true);
    expect(isSame(b, a)).toBe(true);
  });

  it.each([
    ['refund not arrived', 'invite a colleague'],
    ['export project as pdf', 'delete project'],
    ['change email address', 'change company name on invoice'],
    ['two-factor new phone', 'phone app does not sync'],
    ['import contacts', 'export contacts'],
    ['wrong amount on my account', 'wrong number on my account page'],
    ['E1021', 'E1022'],
    ['How do I add a calendar to my workspace?', 'Why is there no dark theme for my workspace?'],
  ])('is not asked by “%s” and “%s”', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('is asked by other words that lead to the same places', () => {
    const results = [
      shown(1, 'When a refund arrives', 'Ask for a refund'),
      shown(1, 'When a refund arrives', 'Ask for a refund'),
    ] as const;
    expect(sameNeed('refund not arrived', 'where is my money', { results }).same).toBe(true);
  });

  it('is not proved by places that hardly cover the query', () => {
    const results = [shown(0.3, 'Welcome', 'Prices'), shown(0.3, 'Welcome', 'Prices')] as const;
    expect(sameNeed('refund not arrived', 'invite a colleague', { results }).same).toBe(false);
  });

  it('is less certain where both searches led somewhere, and not to the same places', () => {
    const results = [shown(1, 'Print labels'), shown(1, 'Label colours')] as const;
    const apart = sameNeed('shipping labels', 'labels blurry', { results });
    expect(apart.score).toBeLessThan(sameNeed('shipping labels', 'labels blurry').score);
    expect(apart.score).toBeGreaterThan(0);
  });

  it('counts a place that both lists begin with for more than one that both end with', () => {
    const near = [shown(1, 'A', 'B', 'C'), shown(1, 'A', 'D', 'E')] as const;
    const far = [shown(1, 'B', 'C', 'A'), shown(1, 'D', 'E', 'A')] as const;
    const score = (results: typeof near) =>
      sameNeed('refund not arrived', 'money missing', { results }).score;
    expect(score(near)).toBeGreaterThan(score(far));
  });

  it('is told by the words that the index calls telling', () => {
    const weigh = (word: string) => (word === 'widget' ? 0.05 : undefined);
    expect(isSame('widget colour', 'widget price')).toBe(true);
    expect(sameNeed('widget colour', 'widget price', { weigh }).same).toBe(false);
  });

  it('takes more from a whole sentence than from keywords', () => {
    const keywords = sameNeed('export report', 'report empty').score;
    const spoken = sameNeed('How do I export a report?', 'Why is my report empty?').score;
    expect(spoken).toBeLessThan(keywords);
  });

  it('is asked by two texts of signs only when they are equal', () => {
    expect(isSame('???', '???')).toBe(true);
    expect(isSame('???', '!!!')).toBe(false);
  });

  it('has a score between nothing and one', () => {
    const results = [shown(1, 'A'), shown(1, 'A')] as const;
    expect(sameNeed('refund', 'refund', { results }).score).toBe(1);
    expect(sameNeed('refund', 'colleague').score).toBe(0);
  });
});

describe('any two texts', () => {
  const word = fc.constantFrom(
    'refund',
    'invoice',
    'E1021',
    'how',
    'do',
    'I',
    'cancel',
    'delete',
    'wrong',
    '漢字',
    'año',
    '…',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('have a score from 0 to 1 that does not depend on which comes first', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score, same } = sameNeed(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(sameNeed(b, a)).toEqual({ score, same });
      }),
    );
  });

  it('ask for the same when they are the same', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(sameNeed(a, a)).toEqual({ same: true, score: 1 });
      }),
    );
  });

  it('may be as long as a log', () => {
    const log = 'connection refused at 10.0.0.1 \u0000 '.repeat(3000);
    expect(sameNeed(log, `${log}!`).same).toBe(true);
    expect(sameNeed(log, 'invite a colleague').same).toBe(false);
  });
});

describe('wordings', () => {
  it('are the different ways in which a need was put', () => {
    expect(tries(20, 'refund not arrived', 'money back missing', 'where is my payment')).toHaveLength(3);
  });

  it('count typing on as the same try, and keep the fuller text', () => {
    expect(tries(2, 'refu', 'refund', 'refund not arrived')).toEqual(['refund not arrived']);
  });

  it('count shortening at once as the same try', () => {
    expect(tries(2, 'refund not arrived', 'refund')).toEqual(['refund not arrived']);
  });

  it('count words that are added later as another try', () => {
    expect(tries(60, 'refund', 'refund not arrived')).toEqual(['refund', 'refund not arrived']);
  });

  it('count a corrected spelling as the same try', () => {
    expect(tries(60, 'invoce download', 'invoice download')).toEqual(['invoice download']);
  });

  it('count another order, case or form of the same words as the same try', () => {
    expect(tries(60, 'download invoice', 'Invoices: downloading')).toHaveLength(1);
  });

  it('count a query that is repeated as the same try', () => {
    expect(tries(60, 'refund not arrived', 'where is my money', 'refund not arrived')).toHaveLength(2);
  });

  it('of nothing are none', () => {
    expect(tries(1)).toEqual([]);
  });
});
