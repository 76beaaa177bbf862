import type { App } from './app.ts';
import type { Rules } from './core/rules.ts';
import { defaultPolicy } from './policy/defaultPolicy.ts';

/**
 * The rules with the whole policy, as a form and a handoff need them.
 *
 * @throws Error before `app.decided()` has resolved
 */
export const wholeRules = (app: App): Rules => ({
  ...app.rules(),
  policy: app.settings().policy ?? defaultPolicy,
});
