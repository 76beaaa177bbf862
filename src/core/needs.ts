import type { EventOf, SessionEvent } from './events.ts';
import { readAsked, rememberAsked, type ReadAsked } from './askedWords.ts';
import { sameNeed } from './sameNeed.ts';
import { alike, type StemsOf } from './text.ts';
import type { WordLists } from './words.ts';

/** What the customer is after: the searches, articles and answers that belong together. */
export interface Need {
  /** The id of its first event. */
  readonly id: string;
  readonly searches: readonly EventOf<'searched'>[];
  /** Views of articles, one for each view. */
  readonly views: readonly EventOf<'article-viewed'>[];
  readonly ratings: readonly EventOf<'rated'>[];
  /** Contact opened while this need was the latest. */
  readonly asked: readonly EventOf<'contact-opened'>[];
  readonly lastAt: number;
  /** The customer said that an article solved it: the same words later are a new need. */
  readonly solved: boolean;
}

interface OpenNeed {
  id: string;
  searches: EventOf<'searched'>[];
  views: EventOf<'article-viewed'>[];
  ratings: EventOf<'rated'>[];
  asked: EventOf<'contact-opened'>[];
  lastAt: number;
  solved: boolean;
}

/**
 * Groups a session's events into needs, in the order of their last event.
 *
 * ```
 *  search "refund not arrived" ─┐
 *  view   When a refund arrives ┤ opened from its results       need 1
 *  search "money back missing"  ┘ same need in other words
 *  view   Invite your team      ─  shares nothing with need 1   need 2
 * ```
 */
export function findNeeds(events: readonly SessionEvent[], words: WordLists): readonly Need[] {
  /** In the order of their last event. By order and not by time: two events may share a millisecond. */
  const needs: OpenNeed[] = [];
  const read = rememberAsked((text) => readAsked(text, words));
  const stems = (text: string) => read(text).words.map(({ stem }) => stem);
  const open = (matches: (need: OpenNeed) => boolean): OpenNeed | undefined =>
    [...needs].reverse().find((need) => !need.solved && matches(need));
  const start = (event: SessionEvent): OpenNeed => {
    const need: OpenNeed = {
      id: event.id,
      searches: [],
      views: [],
      ratings: [],
      asked: [],
      lastAt: event.at,
      solved: false,
    };
    needs.push(need);
    return need;
  };
  const touch = (need: OpenNeed, at: number) => {
    need.lastAt = at;
    needs.push(...needs.splice(needs.indexOf(need), 1));
  };

  for (const event of events) {
    if (event.type === 'searched') {
      const need = open((one) => isSearchOf(one, event, words, stems, read)) ?? start(event);
      need.searches.push(event);
      touch(need, event.at);
    } else if (event.type === 'article-viewed') {
      const need =
        open((one) => one.views.some((view) => view.url === event.url)) ??
        open((one) => isResultOf(one, event.url)) ??
        open((one) => isRelatedTo(one, event, stems)) ??
        start(event);
      need.views.push(event);
      touch(need, event.at);
    } else if (event.type === 'rated') {
      const need = open((one) => one.views.some((view) => view.url === event.url)) ?? start(event);
      need.ratings.push(event);
      touch(need, event.at);
      need.solved = event.helpful;
    } else if (event.type === 'contact-opened' && event.by === 'customer') {
      const need = open(() => true) ?? start(event);
      need.asked.push(event);
      touch(need, event.at);
    }
  }
  return needs;
}

/**
 * From this mean score on, a search belongs to the searches of a need. Lower than for two queries that stand alone:
 * one customer, one sitting, and nothing accepted between. The mean, so that no need grows along a chain of neighbours.
 */
const SAME_IN_SESSION = 0.21;

function isSearchOf(
  need: OpenNeed,
  search: EventOf<'searched'>,
  words: WordLists,
  stems: StemsOf,
  read: ReadAsked,
): boolean {
  const score = (earlier: EventOf<'searched'>) =>
    sameNeed(earlier.query, search.query, { words, results: [earlier.top, search.top], read }).score;
  const sum = need.searches.reduce((total, earlier) => total + score(earlier), 0);
  return (
    (need.searches.length > 0 && sum / need.searches.length >= SAME_IN_SESSION) ||
    need.views.some((view) => coversQuery(view.title, search.query, stems))
  );
}

/** Half of what is asked stands in the title of an article that was read. */
function coversQuery(title: string, query: string, stems: StemsOf): boolean {
  const asked = stems(query);
  const met = asked.filter((word) => stems(title).some((other) => alike(word, other)));
  return met.length > 0 && met.length >= asked.length / 2;
}

function isResultOf(need: OpenNeed, url: string): boolean {
  return need.searches.some((search) => search.top.some((result) => result.url === url));
}

function isRelatedTo(need: OpenNeed, view: EventOf<'article-viewed'>, stems: StemsOf): boolean {
  const titled = stems(view.title);
  const shares = (text: string) => stems(text).some((stem) => stem.length > 2 && titled.includes(stem));
  return (
    need.views.some((other) => shares(other.title)) || need.searches.some((search) => shares(search.query))
  );
}
