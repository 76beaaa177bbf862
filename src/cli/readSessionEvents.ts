import * as z from 'zod/mini';
import type { EventOf, Happening } from '../core/events.ts';
import type { TriggerName } from '../core/policy.ts';
import { defaultPolicy } from '../policy/defaultPolicy.ts';

/** The end of the year 9999: a handoff writes no later year (RFC 3339, section 5.6). */
const LATEST_MS = Date.UTC(10_000, 0) - 1;

const text = z.string();
const texts = z.record(text, text);
const count = z.int().check(z.minimum(0));
const time = z.number().check(z.minimum(0), z.maximum(LATEST_MS));
const maybe = z.optional(text);
const stamp = { id: text.check(z.minLength(1)), at: time };
const article = { url: text, title: text, section: maybe };

const form = z.strictObject({
  need: text,
  row: text,
  severity: z.enum(['P1', 'P2', 'P3', 'P4']),
  subject: text,
  description: text,
  name: text,
  email: text,
  fields: z.partialRecord(
    z.enum([
      'errorMessage',
      'requestId',
      'invoiceNumber',
      'amount',
      'accountId',
      'impact',
      'since',
      'expectation',
    ]),
    text,
  ),
  removed: z.array(text),
  continues: maybe,
  attachments: z.optional(
    z.array(
      z.strictObject({
        name: text,
        type: text,
        bytes: count,
        sha256: text,
        kind: z.enum(['file', 'screenshot']),
      }),
    ),
  ),
});

const of = <const T extends Happening['type'], Shape extends z.core.$ZodShape>(type: T, shape: Shape) =>
  z.strictObject({ ...stamp, type: z.literal(type), ...shape });

/** The shape of each kind of event, as `core/events.ts` has it. */
const schemas = {
  searched: of('searched', {
    query: text,
    results: z.optional(count),
    where: z.optional(z.literal('site')),
    top: z.array(z.strictObject({ url: text, title: text, coverage: z.number() })),
    language: maybe,
  }),
  'article-viewed': of('article-viewed', {
    ...article,
    where: z.enum(['page', 'panel']),
    issueType: maybe,
    tags: z.optional(z.array(text)),
    language: maybe,
  }),
  'passage-reached': of('passage-reached', {
    url: text,
    title: text,
    kind: z.enum(['known-limit', 'account-specific', 'unverifiable-state', 'sensitive-topic']),
    text,
    seconds: z.number(),
  }),
  'article-read': of('article-read', { url: text, seconds: z.number(), depthPercent: z.number() }),
  rated: of('rated', { ...article, helpful: z.boolean(), proposed: z.boolean() }),
  offered: of('offered', { need: text, row: text, triggers: z.array(text) }),
  dismissed: of('dismissed', { need: text }),
  'contact-opened': of('contact-opened', { by: z.enum(['customer', 'offer', 'automatic', 'site']) }),
  'flow-started': of('flow-started', { flow: text, title: text, need: maybe }),
  'step-answered': of('step-answered', {
    flow: text,
    step: text,
    text,
    outcome: z.enum(['done', 'declined', 'chosen', 'none-fits', 'solved', 'rejected']),
    choice: maybe,
    reason: maybe,
    leadsTo: z.optional(z.enum(['unclassified', 'restricted-action'])),
  }),
  'contacted-before': of('contacted-before', { handoff: text, need: text, sentAt: time, reference: text }),
  identified: of('identified', {
    customer: z.strictObject({
      name: maybe,
      email: maybe,
      company: maybe,
      plan: maybe,
      persona: maybe,
      accountId: maybe,
    }),
  }),
  'context-set': of('context-set', { values: texts }),
  submitted: of('submitted', {
    handoff: text,
    form,
    page: z.strictObject({ url: text, title: text }),
    environment: z.strictObject({ locale: text, userAgent: text, timeZone: text, viewport: text }),
    filling: z.optional(
      z.strictObject({ seconds: z.optional(z.number()), hiddenField: z.optional(z.literal(true)) }),
    ),
  }),
  uploaded: of('uploaded', { handoff: text, received: z.array(text) }),
  delivered: of('delivered', { handoff: text, reference: text }),
  failed: of('failed', { handoff: text, reason: z.enum(['unreachable', 'refused']) }),
};

export const eventSchemas: { readonly [T in Happening['type']]: z.ZodMiniType<EventOf<T>> } = schemas;

/** The names that an event of this kind may hold. */
export const fieldsOf = (type: Happening['type']): readonly string[] => Object.keys(schemas[type].shape);

// A name that no trigger has would never be found to have fired.
const names = z.array(z.enum(Object.keys(defaultPolicy.triggers) as TriggerName[]));

/** What a session file may expect of the decision at its end. */
export const expectSchema = z.strictObject({
  row: maybe,
  mode: z.optional(z.enum(['offer', 'automatic', 'after-steps', 'on-request'])),
  severity: z.optional(z.enum(['P1', 'P2', 'P3', 'P4'])),
  team: maybe,
  fired: z.optional(names),
  notFired: z.optional(names),
  offered: z.optional(z.boolean()),
});

export type Expect = z.infer<typeof expectSchema>;
