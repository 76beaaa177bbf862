import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, cut, normalise, shorten, stem, withinOneEdit, wordsOf } from '../../src/core/text.ts';
import { contentStems } from '../../src/core/contentStems.ts';

describe('words', () => {
  it('compares texts without case, accents, typographic apostrophes and double spaces', () => {
    expect(normalise('  Café’s\n BILL ')).toBe("cafe's bill");
  });

  it('keeps an error code, a version and an address in one piece', () => {
    expect(wordsOf('invalid_api_key in v4.12.0: PL-2207 (docs.example)')).toEqual([
      'invalid_api_key',
      'in',
      'v4.12.0',
      'pl-2207',
      'docs.example',
    ]);
  });

  it('finds words in other scripts', () => {
    expect(wordsOf('оплата не прошла 支払い')).toHaveLength(4);
  });

  it('has no words in a text of signs', () => {
    expect(wordsOf('?! … 👍')).toEqual([]);
  });
});

describe('stems', () => {
  it.each([
    ['refunds', 'refunded', 'refunding', 'refund'],
    ['charges', 'charged', 'charging', 'charge'],
    ['invoices', 'invoiced', 'invoicing', 'invoice'],
    ['stopping', 'stopped', 'stops', 'stop'],
    ['companies', 'company'],
    ['crashes', 'crashed', 'crash'],
    ["customer's", 'customers', 'customer'],
  ])('meet in the forms of one word: %s, %s …', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['address', 'add'],
    ['status', 'state'],
    ['process', 'project'],
    ['import', 'important'],
  ])('do not join %s and %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('are those that carry meaning, each once', () => {
    expect(contentStems('where is my refund, my refunds?', new Set(['where', 'is', 'my']))).toEqual([
      'refund',
    ]);
  });

  it('are all of them in a text of stop words only', () => {
    expect(contentStems('how is it', new Set(['how', 'is', 'it']))).toEqual(['how', 'is', 'it']);
  });
});

describe('spelling', () => {
  it.each([
    ['added', 'invoce', 'invoice'],
    ['left out', 'invoicee', 'invoice'],
    ['changed', 'invuice', 'invoice'],
    ['swapped', 'invocie', 'invoice'],
  ])('forgives one letter %s', (_, typed, meant) => {
    expect(withinOneEdit(typed, meant)).toBe(true);
    expect(alike(typed, meant)).toBe(true);
  });

  it('does not forgive two', () => {
    expect(withinOneEdit('invcoe', 'invoice')).toBe(false);
    expect(withinOneEdit('abcd', 'badc')).toBe(false);
  });

  it('forgives a letter that made a short word of a longer one', () => {
    expect(alike('mony', 'money')).toBe(true);
  });

  it('forgives nothing in short words, which would be other words', () => {
    expect(alike('card', 'care')).toBe(false);
    expect(alike('form', 'from')).toBe(false);
  });

  it('agrees with the distance of optimal string alignment', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('cutting', () => {
  it('ends at a word, with an ellipsis', () => {
    expect(shorten('The refund has not arrived yet', 20)).toBe('The refund has not…');
  });

  it('leaves a text that fits, on one line', () => {
    expect(shorten(' two\nlines ', 20)).toBe('two lines');
  });

  it('never gives more than it may, nor half a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          for (const short of [shorten(text, max), cut(text, max)]) {
            expect(short.length).toBeLessThanOrEqual(max);
            expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
          }
        },
      ),
    );
  });
});

/** The textbook algorithm, as an oracle. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped);
    }
  }
  return at(a.length, b.length);
}
