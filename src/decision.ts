import { assess, type Assessment } from './core/decide.ts';
import type { DecidingPolicy, Policy } from './core/policy.ts';
import type { Language } from './core/reader.ts';
import type { Effect } from './core/record.ts';
import type { Rules } from './core/rules.ts';
import type { Session } from './core/session.ts';
import { consequences } from './core/step.ts';
import { decidingPolicy } from './policy/decidingPolicy.ts';
import { shippedTriggers } from './triggers/shippedTriggers.ts';

/** The decision, as the session core uses it: a chunk that is brought in when there is something to decide. */
export interface DecisionMaker {
  /** @param words of the page's language */
  rules(policy: Policy | undefined, words: Language): Rules<DecidingPolicy>;
  /** What a session amounts to now, and what follows from what has happened since `before`. */
  assess(before: Session, now: Session, rules: Rules<DecidingPolicy>): Assessed;
}

export interface Assessed {
  readonly assessment: Assessment<DecidingPolicy>;
  readonly effects: readonly Effect[];
}

export const decisionMaker: DecisionMaker = {
  rules: (policy, words) => ({ policy: policy ?? decidingPolicy, triggers: shippedTriggers, words }),
  assess(before, now, rules) {
    const earlier = assess(before.events, rules);
    const assessment = assess(now.events, rules);
    return { assessment, effects: consequences(earlier, assessment, now) };
  },
};
