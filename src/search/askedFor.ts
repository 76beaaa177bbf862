import { stem } from '../core/text.ts';
import { allQueryWords } from './queryWords.ts';
import { stopWords } from './stopWords.ts';

/** A word of a query, as texts of services are compared with it. */
export interface AskedWord {
  readonly word: string;
  readonly stem: string;
  /** It may be the beginning of a longer one. */
  readonly unfinished: boolean;
}

/** The words of a query that say what it is about; all of them where none does. @param lang BCP 47 */
export function askedFor(query: string, lang: string): readonly AskedWord[] {
  const all = allQueryWords(query).map((one) => ({ ...one, stem: stem(one.word) }));
  const stops = new Set(stopWords(lang));
  const telling = all.filter(({ word }) => !stops.has(word));
  return telling.length > 0 ? telling : all;
}
