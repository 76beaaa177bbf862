import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';

/** "Still not working", or the like, said twice by default: once is how every question begins. */
export const frustration: Trigger = {
  name: 'frustration',
  channel: 'flow',
  find: ({ said, read }, { threshold = 2 }) =>
    wordsIn(said, (text) => read.understand(text).frustrated, threshold),
};
