import * as z from 'zod/mini';
import type { Policy } from '../core/policy.ts';
import { flow } from './flowSchema.ts';
import { row } from './rowSchema.ts';
import { id, schemaAddress } from './schemaParts.ts';
import { hours, severities, team } from './teamSchema.ts';
import { triggers } from './triggerSchema.ts';

/** Changes to the shipped policy: what decides when a human takes over. */
export const policySchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: schemaAddress,
  /** Teams by id. The id of a shipped team replaces that team; another one adds a team. */
  teams: z.optional(z.record(id, team)),
  /** What each severity promises. */
  severities: z.optional(severities),
  /** Settings by trigger. What is left out stays as it ships. */
  triggers: z.optional(triggers),
  /** The escalation matrix. Of rows that match the riskier wins: human-first, then severity, handling, order. */
  rows: z.optional(z.array(row)),
  /** The row for a need that no other row matches: its id. */
  fallbackRow: z.optional(id),
  /** Guided flows by id. */
  flows: z.optional(z.record(id, flow)),
  /** When the teams work. Left out: around the clock, Monday to Friday for business days. */
  hours: z.optional(hours),
} satisfies Record<keyof Policy | '$schema', unknown>);
