import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinOneEdit } from '../../src/core/text.ts';
import { splitCompound } from '../../src/search/compounds.ts';
import { isCompounding } from '../../src/search/isCompounding.ts';
import { fit } from '../../src/search/fit.ts';
import { allQueryWords } from '../../src/search/queryWords.ts';
import { slug } from '../../src/search/slug.ts';
import { endings } from '../../src/search/endings.ts';
import { createStemmer } from '../../src/search/stem.ts';
import { editDistance } from '../../src/search/editDistance.ts';
import { fold, parts, words } from '../../src/search/words.ts';
import { distance } from './oracleMatch.ts';

const list = (text: string): string[] => words(text).map(({ word }) => word);

describe('words', () => {
  it('are folded to lower case without accents, apostrophes and underscores', () => {
    expect(list("Où est ÉTÉ? Don't max_retries")).toEqual(['ou', 'est', 'ete', 'dont', 'maxretries']);
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

  it('are two where one is written onto the other', () => {
    expect(list('l’adresse d’accord aujourd’hui')).toEqual(['l', 'adresse', 'd', 'accord', 'aujourdhui']);
  });

  it('are none in a text of underscores, signs or halves of characters', () => {
    expect(list('___ ?! 🙂 \ud800 \udc00')).toEqual([]);
  });

  it('know their place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, start, end } of words(text)) {
          expect(start).toBeLessThan(end);
          expect(fold(text.slice(start, end))).toBe(word);
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
    ['Plain', []],
    ['plain', []],
    ['NASA', []],
    ['重置', ['重', '置']],
  ])('are those of %s', (token, expected) => {
    expect(parts(token)).toEqual(expected);
  });

  it('are never the name itself, and never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'ß', '_', '1', '漢') }), (token) => {
        for (const part of parts(token)) expect(['', fold(token)]).not.toContain(part);
      }),
    );
  });
});

describe('the words of a query', () => {
  const asked = (query: string) =>
    allQueryWords(query).map(({ word, unfinished }) => word + (unfinished ? '…' : ''));

  it('are unfinished at its end only', () => {
    expect(asked('reset passw')).toEqual(['reset', 'passw…']);
    expect(asked('reset passw ')).toEqual(['reset', 'passw']);
    expect(asked('')).toEqual([]);
  });

  it('come with their parts, and each once', () => {
    expect(asked('the clickTracking of the click ')).toEqual([
      'clicktracking',
      'tracking',
      'of',
      'the',
      'click',
    ]);
  });

  it('are those of the first 400 characters', () => {
    expect(asked(`${' '.repeat(399)}refund`)).toEqual(['r']);
  });
});

describe('the root of a word', () => {
  const stem = createStemmer(endings('en'));

  it.each([
    ['refund', 'refunds', 'refunded', 'refunding'],
    ['cancel', 'cancelled', 'cancels'],
    ['verify', 'verified', 'verifies', 'verification'],
    ['invoice', 'invoices', 'invoicing'],
    ['charge', 'charged', 'charging'],
    ['run', 'running'],
  ])('is the same for %s and its forms', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('is not shared by words that only look alike', () => {
    expect(stem('price')).not.toBe(stem('print'));
    expect(stem('bus')).toBe('bus');
  });

  it('begins its word, in every language', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aegnirstuوني') });
    fc.assert(
      fc.property(fc.constantFrom('en', 'de', 'fr', 'es', 'ar', 'ja'), letters, (lang, word) => {
        expect(word.startsWith(createStemmer(endings(lang))(word))).toBe(true);
      }),
    );
  });
});

describe('a compound', () => {
  const known = new Set(['rechnung', 'adresse', 'pass', 'word', '重置', '密码']);

  it('is two words of the site, with what joins them left out', () => {
    expect(splitCompound('rechnungsadresse', (part) => known.has(part))).toEqual(['rechnung', 'adresse']);
    expect(splitCompound('password', (part) => known.has(part))).toEqual(['pass', 'word']);
    expect(splitCompound('重置密码', (part) => known.has(part))).toEqual(['重置', '密码']);
    expect(splitCompound('rechnung', (part) => known.has(part))).toEqual([]);
  });

  it('is looked for in the words of docs whose language writes compounds as one', () => {
    expect(['de-AT', 'nl', 'fr', 'en', ''].map(isCompounding)).toEqual([true, true, false, false, false]);
  });
});

describe('edits', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('are as many as the textbook says, as far as they are counted', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, max) => {
        expect(Math.min(editDistance(a, b, max), max + 1)).toBe(Math.min(distance(a, b), max + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('of which there is one are known elsewhere too', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1);
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
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (long, max) => {
        expect(fit(long, max).length).toBeLessThanOrEqual(max);
        expect(() => encodeURIComponent(fit(long, max))).not.toThrow();
      }),
    );
  });
});

it('makes the anchors that site generators make', () => {
  expect(slug('Bank transfers & cards')).toBe('bank-transfers--cards');
  expect(slug('Où est l’été_2?')).toBe('où-est-lété_2');
});
