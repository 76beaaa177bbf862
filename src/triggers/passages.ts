import type { PassageKind } from '../core/events.ts';
import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/**
 * A passage of an article that the reader came to and stayed at, or after which they said that the article did not help.
 * Ten seconds by default: a sentence is read in four, and who reads on in the article has left it by then.
 */
export const findPassages =
  (kind: PassageKind): Trigger['find'] =>
  ({ need }, { threshold = 10 }) =>
    shownBy(
      need.passages.filter(
        (passage) =>
          passage.kind === kind &&
          (passage.seconds >= threshold ||
            need.ratings.some(({ helpful, url, at }) => !helpful && url === passage.url && at >= passage.at)),
      ),
    );
