import * as z from 'zod';
import { handoff, receipt } from './handoff.ts';

/** The published JSON Schemas (draft 2020-12), by file name. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return { handoff: z.toJSONSchema(handoff), receipt: z.toJSONSchema(receipt) };
}
