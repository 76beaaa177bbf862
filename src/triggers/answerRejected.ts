import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/**
 * A proposed answer is rejected more than once: an article that the panel or a flow proposed, each answered with "No".
 * Two by default, as the rule says.
 */
export const answerRejected: Trigger = {
  name: 'answer-rejected',
  channel: 'flow',
  find: ({ need: { ratings, answers } }, { threshold = 2 }) =>
    shownBy(
      [
        ...ratings.filter(({ helpful, proposed }) => !helpful && proposed),
        ...answers.filter(({ outcome }) => outcome === 'rejected'),
      ].sort((a, b) => a.at - b.at),
      threshold,
    ),
};
