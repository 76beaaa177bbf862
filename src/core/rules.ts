import type { DecidingPolicy, Policy } from './policy.ts';
import type { Language } from './reader.ts';
import type { Trigger } from './trigger.ts';

/** What decisions are made by: data, given to the core by the composition root. A handoff needs the whole policy. */
export interface Rules<P extends DecidingPolicy = Policy> {
  readonly policy: P;
  readonly triggers: readonly Trigger[];
  readonly words: Language;
}

/** The rows of a policy. */
export type RowOf<P extends DecidingPolicy> = P['rows'][number];
