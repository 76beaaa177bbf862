import type { Trigger } from '../core/trigger.ts';
import { answerRejected } from './answerRejected.ts';
import { restrictedAction, unclassified } from './flowEnds.ts';
import { frustration } from './frustration.ts';

/** Triggers that look at flows and proposed answers. */
export const flowTriggers: readonly Trigger[] = [unclassified, answerRejected, restrictedAction, frustration];
