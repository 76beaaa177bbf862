import type { Site } from './site.ts';
import type { State } from './state.ts';
import { states } from './states.ts';
import type { Visitor } from './visitor.ts';

/**
 * Goes from state to state: on from where the customer is, when a state is reached from there, else from the beginning.
 *
 * @returns what brings the customer to a state
 */
export function createWalk(visitor: Visitor, site: Site): (state: State) => Promise<void> {
  let at: string | undefined;
  const lost = new Set<string>();
  return async function reach(state) {
    const { name, after } = state;
    // Where one way is blocked, what lies behind it is said at once, and not waited for.
    if (after !== undefined && lost.has(after))
      throw new Error(`There is no way to ${name}: ${after} was not reached.`);
    if (after !== undefined && after !== at) await reach(stateNamed(after));
    at = undefined;
    lost.add(name);
    await state.reach(visitor, site);
    lost.delete(name);
    at = name;
  };
}

/** @throws Error when there is none */
export function stateNamed(name: string): State {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state ${name}.`);
  return state;
}
