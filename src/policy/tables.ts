import type { Policy } from '../core/policy.ts';
import { matrix } from './matrix.ts';
import { severities } from './severities.ts';
import { teams } from './teams.ts';
import { triggers } from './triggers.ts';

/** The shipped policy without its flows, which a browser fetches when one can be begun: decisions need their ids only. */
export const tables: Omit<Policy, 'flows'> = {
  teams,
  severities,
  rows: matrix,
  fallbackRow: 'how-to',
  triggers,
};
