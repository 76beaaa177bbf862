import { hasErrorCode } from '../core/errorCodes.ts';
import { wordsOf } from '../core/text.ts';
import type { Trigger } from '../core/trigger.ts';

/**
 * A query with support intent finds nothing. Somebody who looks for a page types one word; somebody who needs help
 * describes it, names an error, or says that something is wrong. The latest search of the need counts: a typo that was
 * mended in the next try is no reason to offer contact.
 */
export const noResults: Trigger = {
  name: 'no-results',
  channel: 'search',
  find({ need, read }) {
    const last = need.searches.at(-1);
    if (last?.results !== 0) return undefined;
    const { id, query } = last;
    return wordsOf(query)[1] || hasErrorCode(query) || read.understand(query).problem
      ? { evidence: [id] }
      : undefined;
  },
};
