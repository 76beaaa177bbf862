import { describe, expect, it } from 'vitest';
import { sameNeed } from '../../src/core/sameNeed.ts';
import { wordings } from '../../src/core/wordings.ts';
import { english } from '../../src/policy/words.en.ts';
import { urlOf } from './aSession.ts';

const words = english;
const isSame = (a: string, b: string) => sameNeed(a, b, { words }).same;
const shown = (coverage: number, ...titles: string[]) =>
  titles.map((title) => ({ title, url: urlOf(title), coverage }));
/** Queries typed one after the other, `seconds` apart. */
const tries = (seconds: number, ...queries: string[]) =>
  wordings(
    queries.map((query, at) => ({ query, at: at * seconds * 1000 })),
    words,
  ).map(({ query }) => query);

describe('the same need', () => {
  it.each([
    ['refund not arrived', 'my refund never arrived'],
    ['refund not arrived', 'refund still has not arrived after two weeks'],
    ['change billing address', 'how do I change the billing address?'],
    ['invoice pdf blank', 'blank pdf invoces'],
    ['Export Projects', 'exporting a project'],
  ])('is asked by “%s” and “%s”', (a, b) => {
    expect(isSame(a, b)).toBe(true);
    expect(isSame(b, a)).toBe(true);
  });

  it.each([
    ['refund not arrived', 'invite a colleague'],
    ['export project as pdf', 'delete project'],
    ['change email address', 'change company name on invoice'],
    ['two-factor new phone', 'phone app does not sync'],
  ])('is not asked by “%s” and “%s”', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('is asked by other words that lead to the same places', () => {
    const results = [
      shown(1, 'When a refund arrives', 'Ask for a refund'),
      shown(1, 'When a refund arrives', 'Ask for a refund'),
    ] as const;
    expect(sameNeed('refund not arrived', 'where is my money', { words, results }).same).toBe(true);
  });

  it('is not proved by places that hardly cover the query', () => {
    const results = [shown(0.3, 'Welcome', 'Prices'), shown(0.3, 'Welcome', 'Prices')] as const;
    expect(sameNeed('refund not arrived', 'invite a colleague', { words, results }).same).toBe(false);
  });

  it('is asked by two texts of signs only when they are equal', () => {
    expect(isSame('???', '???')).toBe(true);
    expect(isSame('???', '!!!')).toBe(false);
  });

  it('has a score between nothing and one', () => {
    const results = [shown(1, 'A'), shown(1, 'A')] as const;
    expect(sameNeed('refund', 'refund', { words, results }).score).toBe(1);
    expect(sameNeed('refund', 'colleague', { words }).score).toBe(0);
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
