import type { Policy, Row } from '../core/policy.ts';
import { decidingPolicy } from './decidingPolicy.ts';
import { flows } from './flows.ts';
import { forms } from './forms.ts';
import { severities } from './severities.ts';
import { teams } from './teams.ts';

/** The policy that ships with Baton. Every table of it can be changed: see "Policy" in the README. */
export const defaultPolicy: Policy = {
  ...decidingPolicy,
  rows: decidingPolicy.rows.map((row) => ({ ...row, ...forms[row.id] }) as Row),
  teams,
  severities,
  flows,
};
