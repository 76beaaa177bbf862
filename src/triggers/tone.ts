import type { Trigger } from '../core/trigger.ts';
import { wordsIn } from './evidence.ts';

/** A threat with the law. */
export const legalThreat: Trigger = {
  name: 'legal-threat',
  channel: 'any',
  find: ({ said, read }) => wordsIn(said, (text) => read.understand(text).legalThreat),
};

/** Abusive or furious wording. */
export const angry: Trigger = {
  name: 'angry',
  channel: 'any',
  find: ({ said, read }) => wordsIn(said, (text) => read.understand(text).angry),
};
