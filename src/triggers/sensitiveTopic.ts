import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';
import { findPassages } from './passages.ts';

const findPassage = findPassages('sensitive-topic');

/**
 * An article about payment, the law, security or privacy is read, not merely opened: for half a minute by default. Of
 * the shipped rows only those that are human-first act on it: about other payments the docs may well be enough.
 */
export const sensitiveTopic: Trigger = {
  name: 'sensitive-topic',
  channel: 'article',
  find(observation, { threshold = 30 }) {
    const { need, read } = observation;
    const secondsAt = (url: string) =>
      need.reads.reduce((sum, { url: at, seconds }) => sum + (at === url ? seconds : 0), 0);
    return (
      findPassage(observation, {}) ??
      shownBy(
        need.views.filter(
          ({ url, title }) => read.understand(title).sensitive.length > 0 && secondsAt(url) >= threshold,
        ),
      )
    );
  },
};
