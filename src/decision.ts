import { assess, type Assessment } from './core/decide.ts';
import type { Policy } from './core/policy.ts';
import type { Language } from './core/reader.ts';
import type { Effect } from './core/record.ts';
import type { Rules } from './core/rules.ts';
import type { Session } from './core/session.ts';
import { consequences } from './core/step.ts';
import { tables } from './policy/tables.ts';
import { shippedTriggers } from './triggers/shippedTriggers.ts';

/** The decision, as the session core uses it: a chunk that is brought in when there is something to decide. */
export interface DecisionMaker {
  /** @param words of the page's language */
  rules(policy: Policy | undefined, words: Language): Rules;
  /** What a session amounts to now, and what follows from what has happened since `before`. */
  assess(before: Session, now: Session, rules: Rules): Assessed;
}

export interface Assessed {
  readonly assessment: Assessment;
  readonly effects: readonly Effect[];
}

/** The flows come with the code that shows them: `flowRoom.ts`. */
const shipped: Policy = { ...tables, flows: {} };

export const decisionMaker: DecisionMaker = {
  rules: (policy = shipped, words) => ({ policy, triggers: shippedTriggers, words }),
  assess(before, now, rules) {
    const earlier = assess(before.events, rules);
    const assessment = assess(now.events, rules);
    return { assessment, effects: consequences(earlier, assessment, now) };
  },
};
