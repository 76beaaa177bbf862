import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/core/sections.ts';
import { bestSection } from '../../src/search/bestSection.ts';
import { findWord } from '../../src/search/dictionary.ts';
import { allQueryWords } from '../../src/search/queryWords.ts';
import { words } from '../../src/search/words.ts';
import { helpCentre, indexOf } from './helpCentre.ts';

const index = indexOf(helpCentre);
const start = (query: string, sections: readonly Section[]) =>
  bestSection(index, sections, allQueryWords(query), words, findWord)?.anchor;

const refunds: readonly Section[] = [
  { heading: '', text: 'A refund goes back to where the money came from.' },
  {
    anchor: 'cards',
    heading: 'Cards',
    text: 'A refund to a card takes five days. An expired card is no obstacle.',
  },
  { anchor: 'transfers', heading: 'Bank transfers', text: 'A refund to an account takes two days.' },
  {
    anchor: 'missing',
    heading: 'Nothing has arrived',
    text: 'Ask your bank for the refund, then write to us.',
  },
];

describe('Where an article is opened', () => {
  it.each([
    ['refund card', 'cards'],
    ['my refund has not arrived', 'missing'],
    ['expired cards refunds', 'cards'],
    ['bank transfer', 'transfers'],
  ])('is the section that says most of “%s”: %s', (query, anchor) => {
    expect(start(query, refunds)).toBe(anchor);
  });

  it('is a section that says it in another form, or with a typo', () => {
    expect(start('card expiring', refunds)).toBe('cards');
    expect(start('bank transfres', refunds)).toBe('transfers');
  });

  it.each(['where does the money come from', 'xylophone', '', '…'])('is the beginning for “%s”', (query) => {
    expect(start(query, refunds)).toBeUndefined();
  });

  it('is the beginning where no section has half of what the article says of it', () => {
    const scattered: readonly Section[] = [
      { heading: '', text: 'Nothing.' },
      ...['invoice', 'refund', 'receipt', 'payment'].map((word) => ({
        anchor: word,
        heading: '',
        text: `About the ${word}.`,
      })),
    ];
    expect(start('invoice refund receipt payment', scattered)).toBeUndefined();
  });

  it('is the beginning of an article without sections', () => {
    expect(start('refund', [{ heading: '', text: 'Refunds take five days.' }])).toBeUndefined();
    expect(start('refund', [])).toBeUndefined();
  });

  it('is found in a language without spaces', () => {
    const japanese: readonly Section[] = [
      { heading: '', text: '返金について説明します。' },
      { anchor: 'card', heading: 'カード', text: 'カードへの返金は五日かかります。' },
      { anchor: 'bank', heading: '銀行振込', text: '銀行振込は二日かかります。' },
    ];
    expect(start('銀行振込', japanese)).toBe('bank');
  });
});
