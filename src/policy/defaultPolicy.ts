import type { Policy } from '../core/policy.ts';
import { flows } from './flows.ts';
import { matrix } from './matrix.ts';
import { severities } from './severities.ts';
import { teams } from './teams.ts';
import { triggers } from './triggers.ts';

/** The policy that ships with Baton. Every table of it can be changed: see "Policy" in the README. */
export const defaultPolicy: Policy = {
  teams,
  severities,
  rows: matrix,
  fallbackRow: 'how-to',
  triggers,
  flows,
};
