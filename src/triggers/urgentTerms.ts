import { URGENT } from '../core/understand.ts';
import type { Trigger } from '../core/trigger.ts';
import { idsOf, quoted } from './evidence.ts';

/**
 * Words of a blocker, an outage, a data problem, a failed transaction or a break-in. A question about such a thing
 * ("how do I prevent data loss") is no emergency.
 */
export const urgentTerms: Trigger = {
  name: 'urgent-terms',
  channel: 'search',
  fire({ need, understand }) {
    const risky = need.searches
      .map(({ id, query }) => ({
        id,
        said: understand(query).risks.flatMap(({ severity, said }) => (severity <= URGENT ? [said] : [])),
      }))
      .filter(({ said }) => said.length > 0);
    if (risky.length === 0) return undefined;
    const words = [...new Set(risky.flatMap(({ said }) => said))];
    return { because: `Urgent words: ${quoted(words)}.`, evidence: idsOf(risky), words };
  },
};
