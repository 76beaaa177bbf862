import { assess, type Assessment } from './core/decide.ts';
import type { DecidingPolicy, Policy } from './core/policy.ts';
import type { Language } from './core/reader.ts';
import type { Effect } from './core/record.ts';
import type { Rules } from './core/rules.ts';
import type { Session } from './core/session.ts';
import { consequences } from './core/step.ts';
import { remember } from './core/text.ts';
import { decidingPolicy } from './policy/decidingPolicy.ts';
import { shippedTriggers } from './triggers/shippedTriggers.ts';

/** The decision, as the session core uses it: a chunk that is brought in when there is something to decide. */
export interface DecisionMaker {
  rules(policy: Policy | undefined): Rules<DecidingPolicy>;
  /** What a session amounts to now, and what follows from what has happened since `before`. */
  assess(before: Session, now: Session, policy: Policy | undefined): Assessed;
}

export interface Assessed {
  readonly assessment: Assessment<DecidingPolicy>;
  readonly effects: readonly Effect[];
}

/** @param words of the page's language */
export function createDecision(words: Language): DecisionMaker {
  // The same rules for the same policy: what was decided by them is known by them.
  const rules = remember((policy: Policy | undefined) => ({
    words,
    triggers: shippedTriggers,
    policy: policy ?? decidingPolicy,
  }));
  return {
    rules,
    assess(before, now, policy) {
      const given = rules(policy);
      const assessment = assess(now.events, given);
      return { assessment, effects: consequences(assess(before.events, given), assessment, now) };
    },
  };
}
