import { alike, stem } from '../core/text.ts';
import { allQueryWords } from './queryWords.ts';
import { stopWords } from './stopWords.ts';
import { words } from './words.ts';

/** UTF-16 code units of a result that are looked at. */
const LONGEST = 6000;

/**
 * Says which share of a query's words a result really has, 0 to 1. Services find pages that have few of them, and none says
 * so. Words count that are the same but for an ending or a typing error; what says only how something is asked does not.
 *
 * @param lang of the query, BCP 47
 * @example
 * coverageOf('refund to card', 'en')(['When a refund arrives']) // 0.5
 */
export function coverageOf(query: string, lang: string): (texts: readonly string[]) => number {
  const all = allQueryWords(query);
  const stops = new Set(stopWords(lang));
  const telling = all.filter(({ word }) => !stops.has(word));
  const asked = (telling.length > 0 ? telling : all).map((one) => ({ ...one, stem: stem(one.word) }));
  return (texts) => {
    const there = new Set(words(texts.join(' ').slice(0, LONGEST)).map(({ word }) => word));
    const stems = new Set(Array.from(there, stem));
    const has = ({ word, stem, unfinished }: (typeof asked)[number]) =>
      there.has(word) ||
      stems.has(stem) ||
      [...stems].some((one) => alike(one, stem) || (unfinished && one.startsWith(word)));
    return asked.length > 0 ? asked.filter(has).length / asked.length : 0;
  };
}
