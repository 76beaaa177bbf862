import type { EventOf, SessionEvent } from './events.ts';
import type { ReadAsked } from './askedWords.ts';
import { sameNeed } from './sameNeed.ts';
import { isForm } from './likeWords.ts';

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

/** A need of which nothing is known yet. */
export function aNeed(id: string, lastAt: number): OpenNeed {
  return { id, searches: [], views: [], ratings: [], asked: [], lastAt, solved: false };
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
export function findNeeds(events: readonly SessionEvent[], read: ReadAsked): readonly Need[] {
  /** In the order of their last event. By order and not by time: two events may share a millisecond. */
  let needs: readonly OpenNeed[] = [];
  const open = (matches: (need: OpenNeed) => boolean): OpenNeed | undefined =>
    [...needs].reverse().find((need) => !need.solved && matches(need));
  const viewed = (url: string) => open((one) => one.views.some((view) => view.url === url));
  const touch = (event: SessionEvent, known: OpenNeed | undefined): OpenNeed => {
    const need = known ?? aNeed(event.id, 0);
    need.lastAt = event.at;
    needs = [...needs.filter((one) => one !== need), need];
    return need;
  };

  for (const event of events) {
    if (event.type === 'searched') {
      touch(
        event,
        open((one) => isSearchOf(one, event, read)),
      ).searches.push(event);
    } else if (event.type === 'article-viewed') {
      const need =
        viewed(event.url) ??
        open((one) => isResultOf(one, event.url)) ??
        open((one) => isRelatedTo(one, event, read));
      touch(event, need).views.push(event);
    } else if (event.type === 'rated') {
      const need = touch(event, viewed(event.url));
      need.ratings.push(event);
      need.solved = event.helpful;
    } else if (event.type === 'contact-opened' && event.by === 'customer') {
      touch(
        event,
        open(() => true),
      ).asked.push(event);
    }
  }
  return needs;
}

/**
 * From this mean score on, a search belongs to the searches of a need. Lower than for two queries that stand alone:
 * one customer, one sitting, and nothing accepted between. The mean, so that no need grows along a chain of neighbours.
 */
const SAME_IN_SESSION = 0.21;

function isSearchOf(need: OpenNeed, search: EventOf<'searched'>, read: ReadAsked): boolean {
  const score = ({ query, top }: EventOf<'searched'>) =>
    sameNeed(query, search.query, read, [top, search.top]).score;
  const sum = need.searches.reduce((total, earlier) => total + score(earlier), 0);
  const asked = read(search.query).words.length;
  return (
    (need.searches.length > 0 && sum / need.searches.length >= SAME_IN_SESSION) ||
    // Half of what is asked stands in the title of an article that was read.
    need.views.some(({ title }) => shared(search.query, title, read) >= Math.max(1, asked / 2))
  );
}

function isResultOf(need: OpenNeed, url: string): boolean {
  return need.searches.some((search) => search.top.some((result) => result.url === url));
}

function isRelatedTo(need: OpenNeed, { title }: EventOf<'article-viewed'>, read: ReadAsked): boolean {
  return [...need.views.map((view) => view.title), ...need.searches.map(({ query }) => query)].some(
    (text) => shared(text, title, read) > 0,
  );
}

/** How many words of a text stand in another, in any form. */
const shared = (text: string, other: string, read: ReadAsked): number =>
  read(text).words.filter((word) => read(other).words.some((one) => isForm(word, one))).length;
