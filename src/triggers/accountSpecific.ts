import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';
import { findPassages } from './passages.ts';

const findPassage = findPassages('account-specific');

/**
 * The task needs someone to look at this very account: the customer says so ("why is my account on hold"), or the
 * article says that only support can do it ("to raise the limit, contact support") and the reader stays there.
 */
export const accountSpecific: Trigger = {
  name: 'account-specific',
  channel: 'article',
  find: (observation, settings) =>
    findPassage(observation, settings) ??
    wordsIn(observation.said, (text) => observation.read.understand(text).ownAccount),
};
