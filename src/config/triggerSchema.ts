import * as z from 'zod/mini';
import type { TriggerName, TriggerSettings } from '../core/policy.ts';
import { id, name, severity } from './schemaParts.ts';

/** How a trigger is set. What is left out stays as it ships. */
export const triggerSettings = z.strictObject({
  /** False switches it off. */
  on: z.optional(z.boolean()),
  /** From which count, sum of money or number of seconds on it fires, for triggers that count. */
  threshold: z.optional(z.number().check(z.minimum(1), z.maximum(1_000_000_000))),
  /** The plans of customers for whom `vip` fires, in any case of letters. */
  plans: z.optional(z.array(name)),
  /** The mode of a need for which it fired, whatever the row says. Steps before contact are set by rows only. */
  mode: z.optional(z.enum(['offer', 'automatic'])),
  /** The least severity of a need for which it fired. */
  severity: z.optional(severity),
  /** The team that gets it, whatever the row says: a key of `teams`, or `next` for the tier above the row's team. */
  team: z.optional(id),
} satisfies Record<keyof TriggerSettings, unknown>);

const settings = z.optional(triggerSettings);

export const triggers = z.strictObject({
  /** A question with support intent finds nothing. */
  'no-results': settings,
  /** Only weak results, or `threshold` broad ones, for a question that shows a risk or needs a look at the account. */
  'weak-results-at-risk': settings,
  /** The same need is searched in `threshold` wordings, with nothing accepted between. */
  reformulated: settings,
  /** Words of a blocker, an outage, a data problem or a failed payment. */
  'urgent-terms': settings,
  /** The reader came to a passage that needs someone to look at this very account, and stayed `threshold` seconds. */
  'account-specific': settings,
  /** An article about payment, the law, security or privacy is read for `threshold` seconds. */
  'sensitive-topic': settings,
  /** The reader came to steps that depend on what they cannot check, and stayed `threshold` seconds. */
  'unverifiable-state': settings,
  /** The reader came to the sentence in which the article names its limit, and stayed `threshold` seconds. */
  'known-limit': settings,
  /** `threshold` related articles are viewed without a solution. */
  'many-articles': settings,
  /** The reader comes back `threshold` times to the same articles, searches and flows. */
  loop: settings,
  /** The reader says `threshold` times that an article did not help. */
  'not-helpful': settings,
  /** A guided flow cannot tell what the issue is. */
  unclassified: settings,
  /** `threshold` proposed answers are rejected. */
  'answer-rejected': settings,
  /** A guided flow comes to what the customer may not do. */
  'restricted-action': settings,
  /** "Not working" and the like, `threshold` times. */
  frustration: settings,
  /** The customer asks for a person. It cannot be switched off, and always opens the form. */
  'asked-for-human': settings,
  /** The `threshold`th contact about one issue. */
  'repeat-contact': settings,
  /** A refund or charge above `threshold`, in any currency. */
  'amount-over': settings,
  /** The customer threatens legal action. */
  'legal-threat': settings,
  /** Abusive or furious wording. */
  angry: settings,
  /** A break-in, or access by somebody who may not. */
  'security-incident': settings,
  /** An identified customer of one of `plans`. */
  vip: settings,
} satisfies Record<TriggerName, typeof settings>);

export const triggerName = z.keyof(triggers);
