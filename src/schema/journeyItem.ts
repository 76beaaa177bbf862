import * as z from 'zod';
import { articleRef, eventId, text, time, url } from './parts.ts';

const item = { id: eventId, at: time };

/** What happened, as support reads it. */
export const journeyItem = z.discriminatedUnion('type', [
  z.strictObject({
    ...item,
    type: z.literal('searched'),
    query: text(500),
    results: z
      .int()
      .min(0)
      .optional()
      .describe('How many results the customer was shown; missing where that is not known.'),
    opened: z.array(url).describe('Results of this search that were opened, in order.'),
    where: z
      .literal('site')
      .optional()
      .describe('The search of the site itself; that of the help panel where it is missing.'),
  }),
  z.strictObject({
    ...item,
    type: z.literal('article-viewed'),
    ...articleRef,
    where: z.enum(['page', 'panel']),
    readingSeconds: z.number().min(0).describe('Active reading time: tab visible, reader not idle.'),
    depthPercent: z.number().min(0).max(100).describe('How far down the article the reader came.'),
  }),
  z.strictObject({ ...item, type: z.literal('rated'), ...articleRef, helpful: z.boolean() }),
  z.strictObject({
    ...item,
    type: z.literal('flow-started'),
    flow: text(60).describe('The id of a guided flow of the policy.'),
    title: text(300),
  }),
  z.strictObject({
    ...item,
    type: z.literal('step-answered'),
    flow: text(60),
    step: text(300).describe('The step, as the customer read it.'),
    outcome: z.enum(['done', 'declined', 'chosen', 'none-fits', 'solved', 'rejected']),
    choice: text(300)
      .optional()
      .describe('What was chosen, or the address of the article that was proposed.'),
    reason: text(300).optional().describe('Why it was declined.'),
    leadsTo: z.enum(['unclassified', 'restricted-action']).optional().describe('Why the flow ended here.'),
  }),
  z.strictObject({
    ...item,
    type: z.literal('passage-reached'),
    url,
    title: text(300),
    kind: z.enum(['known-limit', 'account-specific', 'unverifiable-state', 'sensitive-topic']),
    text: text(300).describe('The sentence of the article that names its limit.'),
    seconds: z.number().min(0).describe('How long the reader stood there.'),
  }),
  z.strictObject({
    ...item,
    type: z.literal('contacted-before'),
    need: text(150).describe('What an earlier handoff of this browser was about.'),
    reference: text(60),
    sentAt: time,
  }),
  z.strictObject({ ...item, type: z.literal('offered'), triggers: z.array(text(60)) }),
  z.strictObject({ ...item, type: z.literal('dismissed') }),
  z.strictObject({
    ...item,
    type: z.literal('contact-opened'),
    by: z.enum(['customer', 'offer', 'automatic', 'site']),
  }),
  z.strictObject({ ...item, type: z.literal('submitted') }),
]);
