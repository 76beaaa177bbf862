import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLetterTypo } from './firstLetterTypo.ts';

const words = (text: string): string[] => text.split(' ');

describe('a mistake in the first letter', () => {
  it('is in one of the longer words, and the same one every time', () => {
    const query = 'how do I reset my password for billing';
    const mistaken = firstLetterTypo(query) ?? '';
    expect(firstLetterTypo(query)).toBe(mistaken);
    const changed = words(query).filter((word, i) => word !== words(mistaken)[i]);
    expect(changed).toHaveLength(1);
    expect(['reset', 'password', 'billing']).toContain(changed[0]);
  });

  it('is not made where no word has five letters', () => {
    expect(firstLetterTypo('how do I pay')).toBeUndefined();
    expect(firstLetterTypo('')).toBeUndefined();
  });

  it('keeps capitals where they were', () => {
    for (const word of ['Password', 'Invoice', 'Refund', 'Billing', 'Account'])
      expect(firstLetterTypo(word)).toMatch(/^[A-Z][a-z]+$/);
  });

  it('both replaces letters and swaps them', () => {
    const queries = Array.from({ length: 50 }, (_, i) => `password ${i}`);
    const mistaken = new Set(queries.map((query) => words(firstLetterTypo(query) ?? '')[0]));
    expect(mistaken).toContain('apssword');
    expect(mistaken.size).toBeGreaterThan(5);
  });

  it('changes the first letter of any word, and the second at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), (word) => {
        const mistaken = firstLetterTypo(word) ?? '';
        expect(mistaken).toHaveLength(word.length);
        expect(mistaken[0]).not.toBe(word[0]);
        expect(mistaken.slice(2)).toBe(word.slice(2));
        if (mistaken[1] !== word[1]) expect(mistaken.slice(0, 2)).toBe(`${word[1]}${word[0]}`);
      }),
    );
  });
});
