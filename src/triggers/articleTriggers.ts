import type { Trigger } from '../core/trigger.ts';
import { manyArticles } from './manyArticles.ts';
import { notHelpful } from './notHelpful.ts';

/** Triggers that look at articles. */
export const articleTriggers: readonly Trigger[] = [manyArticles, notHelpful];
