import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from '../../src/search/fit.ts';
import { withinOneEdit } from '../../src/core/text.ts';
import { createStemmer, endings } from '../../src/search/stem.ts';
import { editDistance } from '../../src/search/typos.ts';
import { parts, words } from '../../src/search/words.ts';

const stem = createStemmer(endings('en'));

const list = (text: string): string[] => words(text).map(({ word }) => word);

/** The textbook distance with swaps of neighbours, for small words. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap);
    }
  return at(a.length, b.length);
}

describe('words', () => {
  it('are folded to lower case without accents and apostrophes', () => {
    expect(list("Où est l’ÉTÉ? Don't")).toEqual(['ou', 'est', 'l', 'ete', 'dont']);
  });

  it('are divided at all that is no letter, no digit and no underscore', () => {
    expect(list('subprocess.run(capture_output) 401/429')).toEqual([
      'subprocess',
      'run',
      'captureoutput',
      '401',
      '429',
    ]);
  });

  it('know their place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, start, end } of words(text)) {
          expect(start).toBeLessThan(end);
          expect(list(text.slice(start, end))).toContain(word);
        }
      }),
    );
  });
});

describe('the parts of a name', () => {
  it.each([
    ['clickTracking', ['click', 'tracking']],
    ['HTTPServer', ['http', 'server']],
    ['max_retries', ['max', 'retries']],
    ['CDynamicAccessor', ['dynamic', 'accessor']],
    ['Refund', []],
    ['password', []],
    ['API', []],
  ])('of %s are %j', (name, expected) => {
    expect(parts(name)).toEqual(expected);
  });
});

describe('the root of a word', () => {
  it.each([
    ['refund', 'refunds', 'refunded', 'refunding'],
    ['cancel', 'cancelled', 'cancels', 'cancellation'],
    ['verify', 'verified', 'verifies', 'verification'],
    ['invoice', 'invoices', 'invoicing'],
    ['charge', 'charged', 'charging'],
  ])('is the same for %s and its forms', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('is not shared by words that only look alike', () => {
    expect(stem('price')).not.toBe(stem('print'));
    expect(stem('bus')).toBe('bus');
  });
});

describe('one edit, and two', () => {
  it('are what the textbook says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1);
        expect(editDistance(a, b, 1) <= 1).toBe(distance(a, b) <= 1);
        expect(editDistance(a, b, 2) <= 2).toBe(distance(a, b) <= 2);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fitting a text', () => {
  it('leaves a short one alone and cuts a long one at a word', () => {
    expect(fit('short', 10)).toBe('short');
    expect(fit('several words here', 15)).toBe('several words…');
  });

  it('never gets longer than asked for, nor cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        (text, max) => {
          expect(fit(text, max).length).toBeLessThanOrEqual(max);
          expect(() => encodeURIComponent(fit(text, max))).not.toThrow();
        },
      ),
    );
  });
});
