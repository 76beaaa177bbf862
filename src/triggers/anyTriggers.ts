import type { Trigger } from '../core/trigger.ts';
import { askedForHuman } from './askedForHuman.ts';

/** Triggers of any channel. */
export const anyTriggers: readonly Trigger[] = [askedForHuman];
