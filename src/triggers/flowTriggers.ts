import type { Trigger } from '../core/trigger.ts';
import { answerRejected } from './answerRejected.ts';

/** Triggers that look at proposed answers. */
export const flowTriggers: readonly Trigger[] = [answerRejected];
