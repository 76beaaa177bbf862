import type { App } from './app.ts';
import type { DecidingPolicy } from './core/policy.ts';
import type { Rules } from './core/rules.ts';
import { remember } from './core/text.ts';
import { defaultPolicy } from './policy/defaultPolicy.ts';

/**
 * The rules with the whole policy, as a form and a handoff need them: the same as long as the policy is.
 *
 * @returns throws an Error before `app.decided()` has resolved
 */
export function createWholeRules(app: App): () => Rules {
  const whole = remember((rules: Rules<DecidingPolicy>): Rules => ({
    ...rules,
    policy: app.settings().policy ?? defaultPolicy,
  }));
  return () => {
    const rules = app.rules();
    if (!rules) throw new Error('The decision is not loaded yet.');
    return whole(rules);
  };
}
