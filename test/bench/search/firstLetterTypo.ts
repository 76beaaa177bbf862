import { hash } from './hash.ts';

const LONGER_WORD = /\p{L}{5,}/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The query with a mistake at the start of one of its longer words: the first letter is another one, or it has changed
 * places with the second. Which word and which mistake follows from the query's text alone.
 *
 * @returns undefined where no word has five letters
 * @example
 * firstLetterTypo('reset password') // 'reset apssword', or another mistake; always the same
 */
export function firstLetterTypo(query: string): string | undefined {
  const words = [...query.matchAll(LONGER_WORD)];
  const seed = hash(query);
  const word = words[seed % words.length];
  if (!word) return undefined;
  const [first = '', second = '', ...rest] = word[0];
  const swap = hash(`${query}/swap`) % 2 === 0 && first.toLowerCase() !== second.toLowerCase();
  const mistaken = swap
    ? sameCase(second, first) + sameCase(first, second)
    : sameCase(otherLetter(first, seed), first) + second;
  return query.slice(0, word.index) + mistaken + rest.join('') + query.slice(word.index + word[0].length);
}

function otherLetter(letter: string, seed: number): string {
  const others = [...LETTERS].filter((other) => other !== letter.toLowerCase());
  return others[(seed >>> 8) % others.length] ?? '';
}

const sameCase = (letter: string, model: string): string =>
  model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
