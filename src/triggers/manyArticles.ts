import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/**
 * Several related articles viewed without resolution. Related means that they belong to one need: results of its
 * searches, or titles that share a word. Four by default: three are a normal way to compare pages.
 */
export const manyArticles: Trigger = {
  name: 'many-articles',
  channel: 'article',
  find: ({ need: { views } }, { threshold = 4 }) =>
    shownBy(
      views.filter((view, at) => views.findIndex(({ url }) => url === view.url) === at),
      threshold,
    ),
};
