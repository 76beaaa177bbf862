import { earlierAbout } from '../core/earlier.ts';
import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/** The third contact about the same issue by default, two of which were sent before. */
export const repeatContact: Trigger = {
  name: 'repeat-contact',
  channel: 'any',
  find: ({ need, facts, read }, { threshold = 3 }) => shownBy(earlierAbout(need, facts, read), threshold - 1),
};
