import { assess, type Assessment } from './core/decide.ts';
import type { Policy } from './core/policy.ts';
import type { Effect } from './core/record.ts';
import type { Rules } from './core/rules.ts';
import type { Session } from './core/session.ts';
import { consequences } from './core/step.ts';
import { defaultPolicy } from './policy/defaultPolicy.ts';
import { english } from './policy/words.en.ts';
import { shippedTriggers } from './triggers/shippedTriggers.ts';

/** The decision, as the session core uses it: a chunk that is brought in when there is something to decide. */
export interface DecisionMaker {
  rules(policy: Policy | undefined): Rules;
  /** What a session amounts to now, and what follows from what has happened since `before`. */
  assess(before: Session, now: Session, rules: Rules): Assessed;
}

export interface Assessed {
  readonly assessment: Assessment;
  readonly effects: readonly Effect[];
}

export const decisionMaker: DecisionMaker = {
  rules: (policy) => ({ policy: policy ?? defaultPolicy, triggers: shippedTriggers, words: english }),
  assess(before, now, rules) {
    const earlier = assess(before.events, rules);
    const assessment = assess(now.events, rules);
    return { assessment, effects: consequences(earlier, assessment, now) };
  },
};
