import { wordings } from '../core/wordings.ts';
import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/**
 * The same need is searched again in other words. Three wordings by default: the second is ordinary searching, the
 * third says that the docs use other words than the customer, or hold no answer.
 */
export const reformulated: Trigger = {
  name: 'reformulated',
  channel: 'search',
  find: ({ need, read }, { threshold = 3 }) => shownBy(wordings(need.searches, read.asked), threshold),
};
