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
    const stops = [
      ...searches.map(({ id, at, query }) => ({ id, at, place: normalise(query) })),
      ...views.map(({ id, at, url }) => ({ id, at, place: url })),
      ...flows.map(({ id, at, flow }) => ({ id, at, place: flow })),
    ].sort((a, b) => a.at - b.at);
    const moves = stops.filter(({ place }, at) => place !== stops[at - 1]?.place);
    return shownBy(
      moves.filter(({ place }, at) => moves.findIndex((earlier) => earlier.place === place) < at),
      threshold,
    );
  },
};
