import type { Policy } from '../core/policy.ts';
import { flows } from './flows.ts';
import { tables } from './tables.ts';

/** The policy that ships with Baton. Every table of it can be changed: see "Policy" in the README. */
export const defaultPolicy: Policy = { ...tables, flows };
