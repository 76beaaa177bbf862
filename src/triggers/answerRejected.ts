import type { Trigger } from '../core/trigger.ts';
import { idsOf, quoted } from './evidence.ts';

/** A proposed answer is rejected more than once: articles that the panel proposed, each answered with "No". */
export const answerRejected: Trigger = {
  name: 'answer-rejected',
  channel: 'flow',
  fire({ need }, { threshold = 2 }) {
    const no = need.ratings.filter((rating) => !rating.helpful && rating.proposed);
    if (no.length < threshold) return undefined;
    const titles = [...new Set(no.map(({ title }) => title))];
    return {
      because: `Rejected ${String(no.length)} proposed answers: ${quoted(titles)}.`,
      evidence: idsOf(no),
    };
  },
};
