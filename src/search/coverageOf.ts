import { alike, stem } from '../core/text.ts';
import { askedFor, type AskedWord } from './askedFor.ts';
import { words } from './words.ts';

/** UTF-16 code units of a result that are looked at. */
const LONGEST = 6000;

/**
 * Says which share of a query's words a result really has, 0 to 1: services find pages that have few of them, and do not say
 * so. Words count that are the same but for an ending or a typing error.
 *
 * @param lang of the query, BCP 47
 * @example
 * coverageOf('refund to card', 'en')(['When a refund arrives']) // 0.5
 */
export function coverageOf(query: string, lang: string): (texts: readonly string[]) => number {
  const asked = askedFor(query, lang);
  return (texts) => {
    const there = new Set(words(texts.join(' ').slice(0, LONGEST)).map(({ word }) => word));
    const stems = Array.from(there, stem);
    const has = (one: AskedWord) =>
      there.has(one.word) ||
      stems.some((other) => alike(other, one.stem) || (one.unfinished && other.startsWith(one.word)));
    return asked.length > 0 ? asked.filter(has).length / asked.length : 0;
  };
}
