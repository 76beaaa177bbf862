import type { Trigger } from '../core/trigger.ts';

/** The least severity that cannot wait for the docs. A lost card or a forgotten password (P3) is often solved there. */
const URGENT = 'P2';

/**
 * Words of a blocker, an outage, a data problem, a failed transaction or a break-in. A question about such a thing
 * ("how do I prevent data loss") is no emergency.
 */
export const urgentTerms: Trigger = {
  name: 'urgent-terms',
  channel: 'search',
  fire({ need, understand }) {
    const found = need.searches.flatMap(({ id, query }) =>
      understand(query)
        .risks.filter(({ severity }) => severity <= URGENT)
        .map(({ said }) => ({ id, said })),
    );
    if (found.length === 0) return undefined;
    const words = [...new Set(found.map(({ said }) => said))];
    return {
      because: `Urgent words: ${words.map((word) => `“${word}”`).join(', ')}.`,
      evidence: [...new Set(found.map(({ id }) => id))],
      words,
    };
  },
};
