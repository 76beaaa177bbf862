import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/search/coverageOf.ts';
import { excerptOf } from '../../../src/search/excerptOf.ts';
import { readMarked } from '../../../src/search/markedText.ts';
import { markWords } from '../../../src/search/markWords.ts';
import { withTagSigns } from '../../../src/search/withTagSigns.ts';
import { marked } from './services.ts';

/** What is marked in a text. */
const markedIn = ({ text, marks }: ReturnType<typeof readMarked>) =>
  marks.map(([start, end]) => text.slice(start, end));

describe('a text with marks', () => {
  it('is read as text and ranges, with single spaces', () => {
    expect(readMarked(marked(' a\n [refund]  by [bank] '))).toEqual({
      text: 'a refund by bank',
      marks: [
        [2, 8],
        [12, 16],
      ],
    });
  });

  it.each([
    ['opened only', 'a [refund'],
    ['closed only', 'a refund]'],
    ['empty', 'a []refund'],
  ])('has no mark that is %s', (_, text) => {
    expect(readMarked(marked(text))).toEqual({ text: 'a refund', marks: [] });
  });

  it('of any content keeps its marks within, as the service set them', () => {
    const part = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => text.replace(/[\ue0f0\ue0f1]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 6 }), (parts) => {
        const read = readMarked(
          marked('').concat(...parts.map(([before, found]) => `${before}\ue0f0\ue0f1${found}\ue0f1\ue0f0`)),
        );
        for (const shown of [read, excerptOf(read), withTagSigns(read)])
          for (const [start, end] of shown.marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(shown.text.length);
            expect(start).toBeLessThan(end);
          }
        expect(excerptOf(read).text.length).toBeLessThanOrEqual(160);
        expect(markedIn(excerptOf(read)).every((text) => markedIn(read).includes(text))).toBe(true);
      }),
    );
  });

  it('is cut around its first mark, at words', () => {
    const excerpt = excerptOf(readMarked(marked(`${'word '.repeat(100)}[refund] ${'more '.repeat(100)}`)));
    expect(excerpt.text).toMatch(/^…word .*refund .*more…$/);
    expect(markedIn(excerpt)).toEqual(['refund']);
  });
});

describe('what a result has of a query', () => {
  it.each<[string, string, number]>([
    ['refund', 'When a refund arrives', 1],
    ['how do I get a refund', 'Refunds', 1],
    ['refund bank', 'Refunds', 0.5],
    ['refnud', 'Refunds', 1],
    ['ref', 'Refunds', 1],
    ['ref ', 'Refunds', 0],
    ['what is it', 'It is what it is', 1],
    ['überweisung', 'Uberweisungen', 1],
    ['zeppelin', '', 0],
    ['!?', 'Refunds', 0],
  ])('%j of %j is %d', (query, text, share) => {
    expect(coverageOf(query, 'en')([text])).toBe(share);
  });

  it('is reckoned by the stop words of the language', () => {
    expect(coverageOf('wie ist das passwort', 'de')(['Passwort'])).toBe(1);
    expect(coverageOf('wie ist das passwort', 'en')(['Passwort'])).toBeLessThan(1);
  });

  it('is marked where the service does not do it', () => {
    expect(markedIn(markWords('how are refunds paid', 'en')('A refund is paid. Are they?'))).toEqual([
      'refund',
      'paid',
    ]);
  });
});
