import * as z from 'zod/mini';
import type { TriggerName } from '../core/policy.ts';

// zod compiles validators with `new Function` where it may; a strict policy on the page would report that.
z.config({ jitless: true });

const upTo = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
// What travels with a handoff is no longer than the handoff's own schema allows, or the endpoint would refuse it.
const id = upTo(60);
const name = upTo(120);
const line = upTo(300);
const text = upTo(500);
/** What it leads to is checked with the page's own address at hand. */
const address = z.string().check(z.maxLength(2000));
const severity = z.enum(['P1', 'P2', 'P3', 'P4']);
const trigger = z.enum([
  'no-results',
  'reformulated',
  'urgent-terms',
  'many-articles',
  'not-helpful',
  'answer-rejected',
  'asked-for-human',
] satisfies TriggerName[]);
const span = z.union([
  z.strictObject({ minutes: z.number().check(z.positive()) }),
  z.strictObject({ businessDays: z.int().check(z.positive()) }),
]);

const team = z.strictObject({
  /** As customers read it, in a sentence: "the billing team". */
  name,
  queue: name,
  tier: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  /** Who owns a handoff that came to the wrong team. */
  owner: name,
});

const response = z.strictObject({
  meaning: z.optional(text),
  firstResponse: span,
  updateEvery: z.optional(span),
  target: span,
});

const field = z.strictObject({
  id: z.enum([
    'errorMessage',
    'requestId',
    'invoiceNumber',
    'amount',
    'accountId',
    'impact',
    'since',
    'expectation',
  ]),
  required: z.optional(z.boolean()),
});

/** A row of the matrix. With the id of a shipped row: only what is to change. */
const row = z.strictObject({
  id,
  title: z.optional(name),
  category: z.optional(
    z.enum([
      'account-access',
      'billing',
      'setup',
      'how-to',
      'bug',
      'data-privacy-security',
      'developer-api',
      'account-specific',
    ]),
  ),
  handling: z.optional(z.enum(['self-service-first', 'assisted', 'human-first'])),
  channel: z.optional(z.enum(['article', 'faq', 'flow', 'contact-form', 'live-chat', 'ticket'])),
  /** Word groups: the row is about a query that holds all words of one of them. In quotation marks: a phrase. */
  terms: z.optional(z.array(text)),
  /** Paths of articles, `*` for anything. */
  paths: z.optional(z.array(text)),
  escalateWhen: z.optional(z.union([z.literal('at-once'), z.array(trigger)])),
  mode: z.optional(z.enum(['offer', 'automatic', 'after-steps'])),
  severity: z.optional(severity),
  /** A key of `teams`. */
  team: z.optional(id),
  escalationType: z.optional(z.enum(['technical', 'billing', 'service', 'compliance'])),
  fields: z.optional(z.array(field)),
  /** The minimum steps, in mode `after-steps`. */
  steps: z.optional(z.array(z.strictObject({ id, text: line }))),
});

export const policySchema = z.strictObject({
  teams: z.optional(z.record(id, team)),
  severities: z.optional(z.partialRecord(severity, response)),
  triggers: z.optional(
    z.partialRecord(
      trigger,
      z.strictObject({ on: z.boolean(), threshold: z.optional(z.int().check(z.minimum(1), z.maximum(50))) }),
    ),
  ),
  rows: z.optional(z.array(row)),
  fallbackRow: z.optional(id),
});

/** Every option. The same names as the tag's `data-*` attributes; the tag's values win. */
export const configSchema = z.strictObject({
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
  policy: z.optional(policySchema),
});

export type Config = z.infer<typeof configSchema>;

/** The names that may stand at a place of the configuration, for who has mistyped one. */
export function namesAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path.length === 1) return Object.keys(policySchema.shape);
  if (path[1] === 'triggers' && path.length === 2) return trigger.options;
  return path[1] === 'rows' && path.length === 3 ? Object.keys(row.shape) : [];
}

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
