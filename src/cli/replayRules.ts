import type { Policy } from '../core/policy.ts';
import type { Rules } from '../core/rules.ts';
import { english } from '../policy/words.en.ts';
import { shippedTriggers } from '../triggers/shippedTriggers.ts';

/** The rules by which a session is replayed: a policy, with the triggers and words that ship. */
export const rulesOf = (policy: Policy): Rules => ({ policy, triggers: shippedTriggers, words: english });
