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
    const said = need.searches.map(({ id, query }) => ({
      id,
      words: understand(query)
        .risks.filter(({ severity }) => severity <= URGENT)
        .map((finding) => finding.said),
    }));
    const evidence = said.filter(({ words }) => words.length > 0).map(({ id }) => id);
    if (evidence.length === 0) return undefined;
    const list = [...new Set(said.flatMap(({ words }) => words))];
    return {
      because: `Urgent words: ${list.map((words) => `“${words}”`).join(', ')}.`,
      evidence,
      words: list,
    };
  },
};
