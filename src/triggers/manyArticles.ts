import type { Trigger } from '../core/trigger.ts';
import { idsOf } from './evidence.ts';

/**
 * Several related articles viewed without resolution. Related means that they belong to one need: results of its
 * searches, or titles that share a word. Four by default: three are a normal way to compare pages.
 */
export const manyArticles: Trigger = {
  name: 'many-articles',
  channel: 'article',
  fire({ need }, { threshold = 4 }) {
    const first = need.views.filter(
      (view, at, all) => all.findIndex((other) => other.url === view.url) === at,
    );
    if (first.length < threshold) return undefined;
    return {
      because: `Viewed ${String(first.length)} related articles, the last one “${first.at(-1)?.title ?? ''}”.`,
      evidence: idsOf(first),
    };
  },
};
