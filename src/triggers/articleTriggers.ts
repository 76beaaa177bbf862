import type { Trigger } from '../core/trigger.ts';
import { accountSpecific } from './accountSpecific.ts';
import { knownLimit } from './knownLimit.ts';
import { loop } from './loop.ts';
import { manyArticles } from './manyArticles.ts';
import { notHelpful } from './notHelpful.ts';
import { sensitiveTopic } from './sensitiveTopic.ts';
import { unverifiableState } from './unverifiableState.ts';

/** Triggers that look at articles. */
export const articleTriggers: readonly Trigger[] = [
  accountSpecific,
  sensitiveTopic,
  unverifiableState,
  knownLimit,
  manyArticles,
  loop,
  notHelpful,
];
