import type { Trigger } from '../core/trigger.ts';
import { wordings } from '../core/wordings.ts';
import { idsOf, quoted } from './evidence.ts';

/**
 * The same need is searched again in other words. Three wordings by default: the second is ordinary searching, the
 * third says that the docs use other words than the customer, or hold no answer.
 */
export const reformulated: Trigger = {
  name: 'reformulated',
  channel: 'search',
  fire({ need, asked }, { threshold = 3 }) {
    const tries = wordings(need.searches, asked);
    if (tries.length < threshold) return undefined;
    const queries = tries.map(({ query }) => query);
    return {
      because: `Searched the same need ${String(tries.length)} ways: ${quoted(queries)}.`,
      evidence: idsOf(tries),
    };
  },
};
