import type { Policy } from '../core/policy.ts';
import { matrix } from './matrix.ts';
import { severities } from './severities.ts';
import { teams } from './teams.ts';

/** The policy that ships with Baton. Every table of it can be changed: see "Policy" in the README. */
export const defaultPolicy: Policy = {
  teams,
  severities,
  rows: matrix,
  fallbackRow: 'how-to',
  triggers: {
    'no-results': { on: true },
    reformulated: { on: true, threshold: 3 },
    'urgent-terms': { on: true },
    'many-articles': { on: true, threshold: 4 },
    'not-helpful': { on: true, threshold: 1 },
    'answer-rejected': { on: true, threshold: 2 },
    'asked-for-human': { on: true },
  },
};
