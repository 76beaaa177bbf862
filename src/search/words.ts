/** One word of a text: folded for comparing, with its place in the original (UTF-16 code units). */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// An ideograph is a word of its own, as such scripts write no spaces; an apostrophe joins ("don't", "customer's").
const WORD = /\p{Ideographic}|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;

/**
 * The words of a text, lower case, without accents and apostrophes. Each token is folded on its own, because
 * folding a whole text may change its length and so move every later position.
 *
 * @example
 * words('Où est-ce ?') // [{ word: 'ou', start: 0, end: 2 }, { word: 'est', … }, { word: 'ce', … }]
 */
export function words(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: token, index }) => ({
    word: token
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, ''),
    start: index,
    end: index + token.length,
  }));
}
