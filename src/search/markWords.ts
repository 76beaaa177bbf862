import { stem } from '../core/text.ts';
import { askedFor } from './askedFor.ts';
import { readMarked, type MarkedText } from './markedText.ts';
import { words } from './words.ts';

/**
 * Marks the words of a query in texts of a service that does not do it itself.
 *
 * @param lang of the query, BCP 47
 * @example
 * markWords('refunds', 'en')('A refund') // { text: 'A refund', marks: [[2, 8]] }
 */
export function markWords(query: string, lang: string): (text: string) => MarkedText {
  const asked = askedFor(query, lang);
  return (given) => {
    const { text } = readMarked(given);
    const found = words(text).filter(({ word }) =>
      asked.some((one) => stem(word) === one.stem || (one.unfinished && word.startsWith(one.word))),
    );
    return { text, marks: found.map(({ start, end }) => [start, end] as const) };
  };
}
