import * as z from 'zod/mini';
import { policySchema } from './policySchema.ts';
import { address, schemaAddress } from './schemaParts.ts';

/** Every option. The same names as the tag's `data-*` attributes; the tag's values win. */
export const configSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: schemaAddress,
  /** Where handoffs are posted: an http(s) URL. */
  endpoint: z.optional(address),
  /** Where the search index is: an http(s) URL, absolute or relative to the page. */
  index: z.optional(address),
  /** A mail address or URL for when the form cannot work. */
  fallback: z.optional(address),
  /** The side of the window for the launcher and the panel. Default: right. */
  position: z.optional(z.enum(['right', 'left'])),
  /** `hidden` where the site opens the panel itself with Baton('open'). Default: shown. */
  launcher: z.optional(z.enum(['shown', 'hidden'])),
  /** Changes to the shipped policy: what decides when a human takes over. */
  policy: z.optional(policySchema),
});

export type Config = z.infer<typeof configSchema>;

/** What Baton('identify', …) takes. */
export const customerSchema = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(200))),
  email: z.optional(z.email()),
  company: z.optional(z.string().check(z.maxLength(200))),
  plan: z.optional(z.string().check(z.maxLength(100))),
  persona: z.optional(z.string().check(z.maxLength(100))),
  accountId: z.optional(z.string().check(z.maxLength(200))),
});

/** What Baton('context', …) takes. */
export const contextSchema = z.record(
  z.string().check(z.minLength(1), z.maxLength(60)),
  z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()]),
);

/** What Baton('prefill', …) takes. */
export const prefillSchema = z.strictObject({
  subject: z.optional(z.string().check(z.maxLength(150))),
  description: z.optional(z.string().check(z.maxLength(5000))),
  name: z.optional(z.string().check(z.maxLength(200))),
  email: z.optional(z.email()),
});
