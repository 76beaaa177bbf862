import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';

/** A result that covers less than this share of the query answers another question. */
const WEAK = 0.6;

/**
 * The results are weak (the best one covers too little of what was asked) or broad (one telling word, and five results
 * or more by default: nothing says which is meant), while the query shows that something is at risk or needs a look at
 * the account. The latest search counts, as for `no-results`.
 */
export const weakResultsAtRisk: Trigger = {
  name: 'weak-results-at-risk',
  channel: 'search',
  find({ need, read }, { threshold = 5 }) {
    const last = need.searches.at(-1);
    if (!last) return undefined;
    const { id, query, results = 0, top } = last;
    const isWeak = top[0] && top.every(({ coverage }) => coverage < WEAK);
    const isBroad = read.asked(query).words.length <= 1 && results >= threshold;
    if (!isWeak && !isBroad) return undefined;
    return wordsIn([{ id, text: query }], (text) => {
      const { risks, ownAccount } = read.understand(text);
      return [...risks.map(({ said }) => said), ...ownAccount];
    });
  },
};
