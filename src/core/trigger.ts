import type { FiredTrigger } from '../schema/handoff.ts';
import type { Need } from './needs.ts';
import type { TriggerName, TriggerSettings } from './policy.ts';
import type { Reader } from './reader.ts';

/** What a trigger looks at. */
export interface Observation extends Reader {
  readonly need: Need;
}

/** What a trigger says when it fires. `because` is a sentence for support. */
export interface Firing {
  readonly because: string;
  readonly evidence: string[];
  readonly words?: string[];
}

/**
 * An observable condition. Adding one is adding an object like this to its channel's list; nothing else
 * changes.
 *
 * @example
 * export const notHelpful: Trigger = {
 *   name: 'not-helpful',
 *   channel: 'article',
 *   fire: ({ need }) => …,
 * };
 */
export interface Trigger {
  readonly name: TriggerName;
  readonly channel: FiredTrigger['channel'];
  /** Nothing, or why it fires with the ids of the events that show it. */
  fire(observation: Observation, settings: TriggerSettings): Firing | undefined;
}
