import type { Trigger } from '../core/trigger.ts';
import { noResults } from './noResults.ts';
import { reformulated } from './reformulated.ts';
import { urgentTerms } from './urgentTerms.ts';
import { weakResultsAtRisk } from './weakResultsAtRisk.ts';

/** Triggers that look at searches. */
export const searchTriggers: readonly Trigger[] = [noResults, weakResultsAtRisk, reformulated, urgentTerms];
