import type { FiredTrigger } from '../schema/handoff.ts';
import type { Need } from './needs.ts';
import type { TriggerName, TriggerSettings } from './policy.ts';
import type { Reader } from './reader.ts';
import type { Facts } from './facts.ts';

/** What a trigger looks at. */
export interface Observation {
  readonly need: Need;
  /** What is known beside the need. */
  readonly facts: Facts;
  /** All that the customer wrote about this need, in order: queries, reasons, the form. */
  readonly said: readonly Said[];
  readonly read: Reader;
}

/** Something that the customer wrote, and the event in which. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/** What a trigger found: the ids of the events that show it, in order, and the words. */
export interface Finding {
  readonly evidence: readonly string[];
  readonly words?: readonly string[] | undefined;
}

/** A trigger that fired. The sentence for support is made from it where a handoff is made: `core/reasons.ts`. */
export interface Fired extends Finding {
  readonly name: TriggerName;
  readonly channel: FiredTrigger['channel'];
}

/**
 * An observable condition. Adding one is adding an object like this to its channel's list, its default to the policy and
 * its sentence to `core/reasons.ts`; nothing else changes.
 *
 * @example
 * export const notHelpful: Trigger = {
 *   name: 'not-helpful',
 *   channel: 'article',
 *   find: ({ need }) => …,
 * };
 */
export interface Trigger {
  readonly name: TriggerName;
  readonly channel: FiredTrigger['channel'];
  /** Nothing, or what shows it. */
  find(observation: Observation, settings: TriggerSettings): Finding | undefined;
}
