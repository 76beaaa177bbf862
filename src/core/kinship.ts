import type { ReadAsked } from './askedWords.ts';
import type { EventOf } from './events.ts';
import { isForm } from './likeWords.ts';
import type { Need } from './needs.ts';
import { sameNeed } from './sameNeed.ts';
import { rememberPairs } from './text.ts';

/** What belongs to a need. */
export interface Kinship {
  isSearchOf(need: Need, search: EventOf<'searched'>): boolean;
  isRelatedTo(need: Need, other: { readonly title: string }): boolean;
}

/**
 * From this mean score on, a search belongs to the searches of a need. Lower than for two queries that stand alone:
 * one customer, one sitting, and nothing accepted between. The mean, so that no need grows along a chain of neighbours.
 */
const SAME_IN_SESSION = 0.21;

/** Compares a session's searches and titles, each pair once. */
export function createKinship(read: ReadAsked): Kinship {
  const score = rememberPairs(
    (earlier: EventOf<'searched'>, later: EventOf<'searched'>) =>
      sameNeed(earlier.query, later.query, read, [earlier.top, later.top]).score,
  );
  /** How many words of a text stand in another, in any form. */
  const shared = rememberPairs(
    (text: string, other: string) =>
      read(text).words.filter((word) => read(other).words.some((one) => isForm(word, one))).length,
  );
  return {
    isSearchOf({ searches, views, flows }, search) {
      const sum = searches.reduce((total, earlier) => total + score(earlier, search), 0);
      const asked = read(search.query).words.length;
      return (
        (searches.length > 0 && sum / searches.length >= SAME_IN_SESSION) ||
        // Half of what is asked stands in the title of an article that was read, or of a flow.
        [...views, ...flows].some(({ title }) => shared(search.query, title) >= Math.max(1, asked / 2))
      );
    },
    isRelatedTo: ({ searches, views, flows }, { title }) =>
      [...[...views, ...flows].map((one) => one.title), ...searches.map(({ query }) => query)].some((text) =>
        shared(text, title),
      ),
  };
}
