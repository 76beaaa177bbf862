import type { EventOf, SessionEvent } from './events.ts';
import { createKinship, type Kinship } from './kinship.ts';
import type { ReadAsked } from './askedWords.ts';

/** What the customer is after: the searches, articles and answers that belong together. Never changed, only replaced. */
export interface Need {
  /** The id of its first event. */
  readonly id: string;
  readonly searches: readonly EventOf<'searched'>[];
  /** Views of articles, one for each view. */
  readonly views: readonly EventOf<'article-viewed'>[];
  readonly reads: readonly EventOf<'article-read'>[];
  readonly passages: readonly EventOf<'passage-reached'>[];
  readonly ratings: readonly EventOf<'rated'>[];
  readonly flows: readonly EventOf<'flow-started'>[];
  readonly answers: readonly EventOf<'step-answered'>[];
  /** Contact opened by the customer's own wish while this need was the latest. */
  readonly asked: readonly EventOf<'contact-opened'>[];
  readonly lastAt: number;
  /** The customer said that an article or a flow solved it: the same words later are a new need. */
  readonly solved: boolean;
}

/** A need of which nothing is known yet. */
export function aNeed(id: string, lastAt: number): Need {
  return {
    id,
    searches: [],
    views: [],
    reads: [],
    passages: [],
    ratings: [],
    flows: [],
    answers: [],
    asked: [],
    lastAt,
    solved: false,
  };
}

/**
 * Makes what groups a session's events into needs, in the order of their last event. A session grows by an event at a
 * time: it goes on from where it was, and gives the same as if it had begun anew.
 *
 * ```
 *  search "refund not arrived" ─┐
 *  view   When a refund arrives ┤ opened from its results       need 1
 *  search "money back missing"  ┘ same need in other words
 *  view   Invite your team      ─  shares nothing with need 1   need 2
 * ```
 */
export function createFindNeeds(read: ReadAsked): (events: readonly SessionEvent[]) => readonly Need[] {
  const kinship = createKinship(read);
  let known: readonly SessionEvent[] = [];
  let needs: readonly Need[] = [];
  return (events) => {
    if (!known.every((event, at) => event === events[at])) [known, needs] = [[], []];
    for (const event of events.slice(known.length)) needs = withEvent(needs, event, kinship);
    // A copy: whoever gave the list may let it grow.
    known = [...events];
    return needs;
  };
}

function withEvent(needs: readonly Need[], event: SessionEvent, kinship: Kinship): readonly Need[] {
  const open = (matches: (need: Need) => boolean) =>
    needs.filter((need) => !need.solved && matches(need)).at(-1);
  const viewed = (url: string) => open((need) => isViewOf(need, url));
  /** The needs with this one last. By order and not by time: two events may share a millisecond. */
  const touch = (known: Need | undefined, add: (need: Need) => Partial<Need>): readonly Need[] => {
    const need = known ?? aNeed(event.id, 0);
    return [...needs.filter((one) => one !== need), { ...need, lastAt: event.at, ...add(need) }];
  };
  const change = (known: Need | undefined, add: (need: Need) => Partial<Need>): readonly Need[] =>
    known ? needs.map((need) => (need === known ? { ...need, ...add(need) } : need)) : needs;

  switch (event.type) {
    case 'searched':
      return touch(
        open((need) => kinship.isSearchOf(need, event)),
        ({ searches }) => ({ searches: [...searches, event] }),
      );
    case 'article-viewed':
      return touch(
        // What was searched last shows it or knows it: a page that was read before is opened again from new results.
        open((need) => isViewOf(need, event.url) || isResultOf(need, event.url)) ??
          open((need) => kinship.isRelatedTo(need, event)),
        ({ views }) => ({ views: [...views, event] }),
      );
    case 'rated':
      return touch(viewed(event.url), ({ ratings }) => ({
        ratings: [...ratings, event],
        solved: event.helpful,
      }));
    // What is read, and how far, is no new turn of the session.
    case 'article-read':
      return change(viewed(event.url), ({ reads }) => ({ reads: [...reads, event] }));
    case 'passage-reached':
      return change(viewed(event.url), ({ passages }) => ({ passages: [...passages, event] }));
    case 'flow-started':
      return touch(
        event.need === undefined
          ? open(any)
          : (open(({ id }) => id === event.need) ?? open((need) => kinship.isRelatedTo(need, event))),
        ({ flows }) => ({ flows: [...flows, event] }),
      );
    case 'step-answered':
      // An article that the flow proposed may have been another need meanwhile.
      return touch(open((need) => isFlowOf(need, event)) ?? open(any), ({ answers }) => ({
        answers: [...answers, event],
        solved: event.outcome === 'solved',
      }));
    case 'contact-opened':
      return event.by === 'customer'
        ? touch(open(any), ({ asked }) => ({ asked: [...asked, event] }))
        : needs;
    default:
      return needs;
  }
}

const any = () => true;

function isViewOf({ views }: Need, url: string): boolean {
  return views.some((view) => view.url === url);
}

const isFlowOf = ({ flows }: Need, { flow }: { readonly flow: string }) =>
  flows.some((one) => one.flow === flow);

function isResultOf(need: Need, url: string): boolean {
  return need.searches.some((search) => search.top.some((result) => result.url === url));
}
