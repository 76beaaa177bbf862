import type { Trigger } from '../core/trigger.ts';
import { idsOf } from './evidence.ts';

/** "Need a person", "talk to someone", or a press of "Contact support": once is enough. */
export const askedForHuman: Trigger = {
  name: 'asked-for-human',
  channel: 'any',
  fire({ need, understand }) {
    const searches = need.searches.filter((search) => understand(search.query).wantsHuman.length > 0);
    const evidence = idsOf([...searches, ...need.asked]);
    if (evidence.length === 0) return undefined;
    const last = searches.at(-1);
    return {
      because: last ? `Asked for a person: “${last.query}”.` : 'Opened contact without an offer.',
      evidence,
    };
  },
};
