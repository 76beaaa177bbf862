/**
 * One article of a docs site, as an index knows it.
 *
 * @example
 * { id: 'billing/refunds', url: '/billing/refunds.html', title: 'When a refund arrives',
 *   headings: [{ text: 'Bank transfers', anchor: 'bank-transfers' }], body: 'Cards take …' }
 */
export interface Article {
  /** Stable within one site; the path without its suffix when made by `baton index`. */
  readonly id: string;
  /** Absolute, or relative to the index file. */
  readonly url: string;
  readonly title: string;
  readonly headings: readonly (string | Heading)[];
  /** Plain text, no markup. */
  readonly body: string;
  /** Words of a body whose text is not known, from a feed that keeps words only, whole or as stems: searched, never shown. */
  readonly words?: readonly string[];
  /** One sentence; taken from the body where it is missing. */
  readonly summary?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
  /** Other wordings that customers use for it. */
  readonly aliases?: readonly string[];
  /** BCP 47, such as `en` or `pt-BR`. */
  readonly lang?: string;
}

export interface Heading {
  readonly text: string;
  /** The element's id, without `#`. */
  readonly anchor: string;
}

/** A range of a text to mark: start (inclusive) and end (exclusive), in UTF-16 code units. */
export type Mark = readonly [start: number, end: number];

/** One search result, best first in every list. */
export interface Result {
  readonly id: string;
  /** Absolute. Without the anchor. */
  readonly url: string;
  readonly title: string;
  readonly section?: string;
  /** The best heading to jump to, where one fits the query better than the title. */
  readonly heading?: string;
  readonly anchor?: string;
  readonly snippet: string;
  /** Ranges to mark, in the title and in the snippet. */
  readonly marks: { readonly title: readonly Mark[]; readonly snippet: readonly Mark[] };
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Share of the query's words that this result really covers, 0 to 1. */
  readonly coverage: number;
}
