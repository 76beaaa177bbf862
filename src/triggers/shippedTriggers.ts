import type { Trigger } from '../core/trigger.ts';
import { anyTriggers } from './anyTriggers.ts';
import { articleTriggers } from './articleTriggers.ts';
import { flowTriggers } from './flowTriggers.ts';
import { searchTriggers } from './searchTriggers.ts';

/** Every trigger that ships, in the order in which support reads them. */
export const shippedTriggers: readonly Trigger[] = [
  ...anyTriggers,
  ...searchTriggers,
  ...articleTriggers,
  ...flowTriggers,
];
