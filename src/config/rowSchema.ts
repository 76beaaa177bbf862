import * as z from 'zod/mini';
import type { Conditions, Counts, Row } from '../core/policy.ts';
import { id, name, severity, text } from './schemaParts.ts';
import { triggerName } from './triggerSchema.ts';

const count = z.optional(z.int().check(z.minimum(1), z.maximum(200)));

/** At least so many of these in the need. */
export const counts = z.strictObject({
  /** Searches. */
  searches: count,
  /** Articles that were viewed. */
  articles: count,
  /** Articles and answers that did not help. */
  rejections: count,
} satisfies Record<keyof Counts, unknown>);

/** What must hold for a row, beside what it is about: all that is named. */
export const conditions = z.strictObject({
  /** The customer's plan is one of these, in any case of letters. */
  plans: z.optional(z.array(name).check(z.minLength(1))),
  /** What the site said about the customer or with Baton('context'), by name: `*` stands for anything. */
  traits: z.optional(z.record(id, text)),
  /** A sum of money above this is named, in any currency. */
  amountOver: z.optional(z.number().check(z.minimum(0))),
  /** The page's language is one of these: `de` is also `de-AT`. */
  languages: z.optional(z.array(id).check(z.minLength(1))),
  /** The teams are at work, or they are not: by the policy's `hours`. */
  hours: z.optional(z.enum(['open', 'closed'])),
  /** At least so many searches, articles or rejections. */
  counts: z.optional(counts),
} satisfies Record<keyof Conditions, unknown>);

/** A form field beside subject, description, name and e-mail. */
export const field = z.strictObject({
  /** Which one. */
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
  /** The form is not sent without it. */
  required: z.optional(z.boolean()),
});

/** A row of the escalation matrix. With the id of a shipped row: only what is to change. */
export const row = z.strictObject({
  /** Its name in the policy. The id of a shipped row changes that row; another one adds a row. */
  id,
  /** As support and the form's list of topics show it. */
  title: z.optional(name),
  /** The kind of issue. */
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
  /** `self-service-first`: docs alone usually solve it; `assisted`: a human if they fail; `human-first`: at once. */
  handling: z.optional(z.enum(['self-service-first', 'assisted', 'human-first'])),
  /** Where this is best solved before a human is needed. */
  channel: z.optional(z.enum(['article', 'faq', 'flow', 'contact-form', 'live-chat', 'ticket'])),
  /** The row is about a text in which all words of one of these stand, in any order and form. In quotation marks: next to each other. */
  terms: z.optional(z.array(text)),
  /** The row is about articles whose path matches one of these: `*` stands for anything. */
  paths: z.optional(z.array(text)),
  /** The row is about articles that carry one of these tags: `*` stands for anything. */
  tags: z.optional(z.array(text)),
  /** The row is about what these rows are about: with `when`, it takes a part of them. Ids of rows. */
  issueTypes: z.optional(z.array(id)),
  /** What must hold beside. */
  when: z.optional(conditions),
  /** `at-once`: as soon as the row matches. Otherwise when one of these triggers fires. */
  escalateWhen: z.optional(z.union([z.literal('at-once'), z.array(triggerName)])),
  /** `offer`: contact beside the docs; `automatic`: the form first, filled in; `after-steps`: after the flow's steps, for low-risk issues only. */
  mode: z.optional(z.enum(['offer', 'automatic', 'after-steps'])),
  /** How urgent it is. */
  severity: z.optional(severity),
  /** Who gets it: a key of `teams`. */
  team: z.optional(id),
  /** What kind of help it needs. */
  escalationType: z.optional(z.enum(['technical', 'billing', 'service', 'compliance'])),
  /** Form fields beside subject, description, name and e-mail. */
  fields: z.optional(z.array(field)),
  /** The guided flow for it: a key of `flows`. In mode `after-steps` its steps come before the form. */
  flow: z.optional(id),
} satisfies Record<keyof Row, unknown>);
