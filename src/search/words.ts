import { lazily } from './lazily.ts';

/** One word of a text: folded for comparing, with its place in the original (UTF-16 code units). */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A token. An apostrophe joins ("don't", "customer's"), and so does an underscore, as it makes one name of many words.
 */
export const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’]\p{L}+)*/gu;
/** What stands before an apostrophe as a word of its own: l'adresse, d'accord, qu'il, dell'ordine. */
const ELISION = /^(?:\p{L}|qu|dell|nell|all|sull|un)['’](?=\p{L}{3})/iu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u;
/** Made when it is needed: it takes browsers 10 ms, and most sites have no such script. */
const segmenter = lazily(() =>
  'Segmenter' in Intl ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined,
);
/** Short words that Arabic writes onto the next one: and, with, like, for, the. */
const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|و(?=\p{L}{4}))(?=\p{L}{2})/u;

/** Long vowels inside of a word; a plural often differs from its singular in nothing else. */
const ARABIC_VOWELS = /(^[\u0620-\u064a])|[اوي](?=[\u0620-\u064a])/g;

/**
 * A word as it is compared: lower case; without accents, vowel signs, apostrophes and underscores; full-width
 * letters as usual ones. Of Arabic the article goes, because it is
 * written onto its word, and long vowels inside.
 *
 * @example
 * fold('Überweisung') // 'uberweisung'
 */
export function fold(token: string): string {
  const plain = token.toLowerCase();
  if (/^[a-z0-9]*$/.test(plain)) return plain;
  return plain
    .normalize('NFKD')
    .replace(/[\p{M}'’_ـ]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(ARABIC_PREFIX, '')
    .replace(ARABIC_VOWELS, '$1')
    .normalize('NFC');
}

/**
 * The words of a text. Each token is folded on its own, because folding a whole text may change its length and
 * so move every later position.
 *
 * @example
 * words('Où est-ce ?') // [{ word: 'ou', start: 0, end: 2 }, { word: 'est', … }, { word: 'ce', … }]
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const add = (token: string, start: number): void => {
    const word = fold(token);
    if (word) found.push({ word, start, end: start + token.length });
  };
  for (const { 0: token, index } of text.matchAll(WORD)) {
    const segments = UNSPACED.test(token) && segmenter()?.segment(token);
    if (segments) {
      for (const { segment, index: at } of segments) add(segment, index + at);
      continue;
    }
    const elided = ELISION.exec(token)?.[0].length ?? 0;
    if (elided) add(token.slice(0, elided - 1), index);
    add(token.slice(elided), index + elided);
  }
  return found;
}

/**
 * The words that a name is made of: `clickTracking`, `HTTPServer`, `max_retries`. Of a word in ideographs its
 * characters, because where a word ends there depends on what stands around it. Empty for a plain word.
 *
 * @param token as written, not folded
 * @example
 * parts('maxRetries') // ['max', 'retries']
 */
export function parts(token: string): string[] {
  if (token.length < 2 || /^\p{Lu}?\p{Ll}*$/u.test(token)) return [];
  const whole = fold(token);
  const split = /^\p{sc=Han}/u.test(token)
    ? [...token]
    : token
        .replace(/(\p{Ll}|\p{N})(?=\p{Lu})|_+/gu, '$1 ')
        .replace(/\p{Lu}(?=\p{Lu}\p{Ll})/gu, '$& ')
        .split(' ');
  if (split.length < 2) return [];
  return split.map(fold).filter((part) => part && part !== whole && (part.length > 1 || part > '\u2e80'));
}
