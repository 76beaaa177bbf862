import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/** The reader says that the article did not help. Once is enough: they were asked, and they answered. */
export const notHelpful: Trigger = {
  name: 'not-helpful',
  channel: 'article',
  find: ({ need }, { threshold }) =>
    shownBy(
      need.ratings.filter(({ helpful }) => !helpful),
      threshold,
    ),
};
