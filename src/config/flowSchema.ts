import * as z from 'zod/mini';
import type { FlowStep } from '../core/policy.ts';
import { address, id, line, name } from './schemaParts.ts';

/** An answer to a flow's question. */
export const choice = z.strictObject({
  /** As the customer reads it. */
  text: line,
  /** The id of the step that follows. */
  next: id,
});

/** A step: a question (`choices`), a proposed answer (`article`), a handover (`restricted`), or something to do. */
export const flowStep = z.strictObject({
  /** Its name in this flow. */
  id,
  /** The question, what to do, or what is proposed. */
  text: line,
  /** The answers to choose from: the step is a question. */
  choices: z.optional(z.array(choice).check(z.minLength(1), z.maxLength(12))),
  /** Address of the article that answers, absolute or relative to the page: the step proposes an answer. */
  article: z.optional(address),
  /** What comes next is not for the customer to do: the step hands over to a person. */
  restricted: z.optional(z.boolean()),
  /** The id of the step that follows when this one was done, declined or rejected. Left out: the flow ends here. */
  next: z.optional(id),
} satisfies Record<keyof FlowStep, unknown>);

/** A guided flow. It begins with its first step. */
export const flow = z.strictObject({
  /** As customers read it. */
  title: name,
  /** Its steps, the first one first. */
  steps: z.array(flowStep).check(z.minLength(1), z.maxLength(50)),
});
