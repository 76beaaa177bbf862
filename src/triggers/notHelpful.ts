import type { Trigger } from '../core/trigger.ts';
import { idsOf } from './evidence.ts';

/** The reader says that the article did not help. Once is enough: they were asked, and they answered. */
export const notHelpful: Trigger = {
  name: 'not-helpful',
  channel: 'article',
  fire({ need }, { threshold = 1 }) {
    const no = need.ratings.filter((rating) => !rating.helpful);
    const last = no.at(-1);
    if (!last || no.length < threshold) return undefined;
    return { because: `Said that “${last.title}” did not help.`, evidence: idsOf(no) };
  },
};
