import type { Trigger } from '../core/trigger.ts';
import { findPassages } from './passages.ts';

/** The steps depend on a state of the system that the customer cannot check ("once your account is provisioned"). */
export const unverifiableState: Trigger = {
  name: 'unverifiable-state',
  channel: 'article',
  find: findPassages('unverifiable-state'),
};
