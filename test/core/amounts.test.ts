import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../src/core/amounts.ts';

const read = (text: string) =>
  readAmounts(text, { dollar: 'USD', euro: 'EUR', rs: 'INR' }).map(({ value, currency, start, end }) => [
    value,
    currency,
    text.slice(start, end),
  ]);

describe('an amount', () => {
  it.each([
    ['refund $20', 20, 'USD', '$20'],
    ['$10,000.50 was taken', 10000.5, 'USD', '$10,000.50'],
    ['1.234,50 €', 1234.5, 'EUR', '1.234,50 €'],
    ['1 234,50 €', 1234.5, 'EUR', '1 234,50 €'],
    ["CHF 1'234.50", 1234.5, 'CHF', "CHF 1'234.50"],
    ['about $1.2k', 1200, 'USD', '$1.2k'],
    ['€2m', 2e6, 'EUR', '€2m'],
    ['1,234 USD', 1234, 'USD', '1,234 USD'],
    ['1.234.567 EUR', 1234567, 'EUR', '1.234.567 EUR'],
    ['0.99 dollars', 0.99, 'USD', '0.99 dollars'],
    ['12,5 euros', 12.5, 'EUR', '12,5 euros'],
    ['Rs. 500', 500, 'INR', 'Rs. 500'],
    ['£5.', 5, 'GBP', '£5'],
  ])('is in “%s”', (text, value, currency, said) => {
    expect(read(text)).toEqual([[value, currency, said]]);
  });

  it.each(['order 12345', 'in 2024', 'v1.2.3', '50 % off', 'room 12', '5 minutes', 'abc12$', ''])(
    'is not in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('is found beside another', () => {
    expect(read('paid $5, got €3 back')).toEqual([
      [5, 'USD', '$5'],
      [3, 'EUR', '€3'],
    ]);
  });

  it('that is written with thousands and cents is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999_999 }), (cents) => {
        const text = (cents / 100).toLocaleString('en', { minimumFractionDigits: 2 });
        expect(readAmounts(`$${text}`, {})[0]?.value).toBeCloseTo(cents / 100, 5);
        const german = text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
        expect(readAmounts(`${german} €`, {})[0]?.value).toBeCloseTo(cents / 100, 5);
      }),
    );
  });
});
