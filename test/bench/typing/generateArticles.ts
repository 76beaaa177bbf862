import type { Article } from '../../../src/npm/search.ts';
import { hash } from '../search/hash.ts';

/** The most frequent words, the first of all first, and those of the question; the others are made of syllables. */
const COMMON =
  'the a to and of in you is for it on or this that your can how an when i with not from catch do exception thread error file use set open page account change project handle user value start stop'.split(
    ' ',
  );
const SYLLABLES = 'ba con de fi gra in lo men na per qui ra se tion tu ver'.split(' ');
const VOCABULARY = 20_000;

/**
 * Articles that a machine has made up, the same every time: almost 20,000 words, of which the n-th is about 1/n as
 * frequent as the first, as in real texts (Zipf's law); 56 to 300 of them in a body.
 *
 * @example
 * generateArticles(10_000)[0] // { id: 'made-0', url: '/made-0.html', title: …, headings: […], body: … }
 */
export function generateArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => {
    let drawn = 0;
    const draw = (): number => hash(`${number}/${drawn++}`) / 2 ** 32;
    const between = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1));
    // Evenly spread on a logarithmic scale: each word then falls off as Zipf says.
    const word = (): string => wordAt(Math.floor(VOCABULARY ** draw()) - 1);
    const words = (least: number, most: number): string => {
      const text = Array.from({ length: between(least, most) }, word).join(' ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    };
    const sentences = (): string =>
      Array.from({ length: between(8, 20) }, () => `${words(7, 15)}.`).join(' ');
    return {
      id: `made-${number}`,
      url: `/made-${number}.html`,
      title: words(3, 7),
      headings: Array.from({ length: between(1, 5) }, () => words(2, 5)),
      body: sentences(),
    };
  });
}

/** A word by its rank. */
function wordAt(rank: number): string {
  const common = COMMON[rank];
  if (common) return common;
  const seed = hash(String(rank));
  // At least four, or many ranks would have the same word.
  const syllables = [0, 4, 8, 12, 16].slice(0, 4 + (seed >>> 31));
  return syllables.map((bits) => SYLLABLES[(seed >>> bits) & 15]).join('');
}
