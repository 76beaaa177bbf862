import type { DecidingRow } from '../core/policy.ts';
import { accountRows } from './accountRows.ts';
import { billingRows } from './billingRows.ts';
import { riskRows } from './riskRows.ts';
import { technicalRows } from './technicalRows.ts';

/** The shipped escalation matrix: who handles what, and when it leaves self-service. */
export const matrix: readonly DecidingRow[] = [...riskRows, ...technicalRows, ...billingRows, ...accountRows];
