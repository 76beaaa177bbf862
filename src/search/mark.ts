import type { Mark } from '../core/article.ts';
import { words } from './words.ts';

/** What one short text has of a query. */
export interface Marked {
  readonly marks: readonly Mark[];
  /** 0 to 1: how well text and query cover each other. */
  readonly fit: number;
}

/** Marks the matched words of a text. */
export type Marker = (text: string) => Marked;

/**
 * Makes a marker for one query. Its fit is two-way: the share of the query that the text covers times the
 * share of the text that the query covers, so that "Refunds" fits "refund" better than "Refunds, credits and
 * chargebacks" does. Stop words count in neither, unless they were asked for.
 *
 * @param found words of the index that matched the query
 * @param asked number of words in the query
 */
export function createMarker(found: ReadonlySet<string>, asked: number, stop: ReadonlySet<string>): Marker {
  return (text) => {
    const all = words(text);
    const hits = all.filter(({ word }) => found.has(word));
    const telling = all.filter(({ word }) => found.has(word) || !stop.has(word)).length;
    return {
      marks: hits.map(({ start, end }) => [start, end]),
      fit: hits.length && (Math.min(1, hits.length / asked) * hits.length) / telling,
    };
  };
}
