import { isCalm } from '../core/isCalm.ts';
import { hasPhrase } from '../core/text.ts';
import type { Trigger } from '../core/trigger.ts';

/**
 * Words of a blocker, an outage, a data problem, a failed transaction or a break-in. A question about such a thing
 * ("how do I prevent data loss") is no emergency.
 */
export const urgentTerms: Trigger = {
  name: 'urgent-terms',
  channel: 'search',
  fire({ need, words, stems }) {
    const evidence: string[] = [];
    const seen = new Set<string>();
    for (const search of need.searches) {
      if (isCalm(search.query, words, stems)) continue;
      const found = words.urgent.filter((phrase) => hasPhrase(stems(search.query), stems(phrase)));
      if (found.length === 0) continue;
      evidence.push(search.id);
      for (const phrase of found) seen.add(phrase);
    }
    if (evidence.length === 0) return undefined;
    const list = [...seen];
    return { because: `Urgent words: ${list.map((word) => `“${word}”`).join(', ')}.`, evidence, words: list };
  },
};
