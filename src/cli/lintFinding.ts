import type { Policy } from '../core/policy.ts';

/** Something in a policy that is wrong, or that will not do what it seems to. */
export interface Finding {
  /** What kind of finding, for programs: stable. */
  readonly code: string;
  /** `error`: what it stands in does not count. `warning`: it counts, and probably not as meant. */
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What to do. */
  readonly fix: string;
}

/** Looks at a policy that holds what it may hold, and says what a support lead would want to know. */
export type LintRule = (policy: Policy) => readonly Finding[];

export const warning = (
  code: string,
  path: string,
  expected: string,
  received: string,
  fix: string,
): Finding => ({ code, severity: 'warning', path, expected, received, fix });
