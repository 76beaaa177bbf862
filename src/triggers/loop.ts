import { normalise } from '../core/text.ts';
import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/**
 * The reader bounces between the same articles, searches and prompts: comes back to something seen before, with
 * something else between. Three times by default: going back once is comparing, twice is checking.
 */
export const loop: Trigger = {
  name: 'loop',
  channel: 'article',
  find({ need: { searches, views, flows } }, { threshold = 3 }) {
    const moves = [...searches, ...views, ...flows]
      .sort((a, b) => a.at - b.at)
      .map((event) => ({
        id: event.id,
        place: 'query' in event ? normalise(event.query) : 'url' in event ? event.url : event.flow,
      }))
      .filter(({ place }, at, all) => place !== all[at - 1]?.place);
    return shownBy(
      moves.filter(({ place }, at) => moves.findIndex((earlier) => earlier.place === place) < at),
      threshold,
    );
  },
};
