import { URGENT } from '../core/understand.ts';
import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';

/**
 * Words of a blocker, an outage, a data problem, a failed transaction or a break-in. A question about such a thing
 * ("how do I prevent data loss") is no emergency.
 */
export const urgentTerms: Trigger = {
  name: 'urgent-terms',
  channel: 'search',
  find: ({ said, read }) =>
    wordsIn(said, (text) =>
      read.understand(text).risks.flatMap(({ severity, said: words }) => (severity <= URGENT ? [words] : [])),
    ),
};
