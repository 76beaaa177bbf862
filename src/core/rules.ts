import type { Policy } from './policy.ts';
import type { Language } from './reader.ts';
import type { Trigger } from './trigger.ts';

/** What decisions are made by: data, given to the core by the composition root. */
export interface Rules {
  readonly policy: Policy;
  readonly triggers: readonly Trigger[];
  readonly words: Language;
}
