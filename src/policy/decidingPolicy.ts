import type { DecidingPolicy } from '../core/policy.ts';
import { matrix } from './matrix.ts';
import { nextTeams } from './nextTeams.ts';
import { triggers } from './triggers.ts';

/** The part of the shipped policy that decides. Who answers, when, and what a form asks is in the whole: `defaultPolicy.ts`. */
export const decidingPolicy: DecidingPolicy = {
  rows: matrix,
  fallbackRow: 'how-to',
  triggers,
  teams: nextTeams,
};
