import type { Trigger } from '../core/trigger.ts';
import { findPassages } from './passages.ts';

/** The article names its own limit ("if this still fails, contact support"), and the reader came to it. */
export const knownLimit: Trigger = {
  name: 'known-limit',
  channel: 'article',
  find: findPassages('known-limit'),
};
