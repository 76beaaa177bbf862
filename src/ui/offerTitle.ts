import type { Decision } from '../core/decide.ts';
import type { DecidingPolicy } from '../core/policy.ts';
import type { OfferStrings } from './offerStrings.ts';

/** What weighs most is named first: a wish, then danger, then what the customer has met last. */
const FIRST_SAID: readonly string[] = ['asked-for-human', 'security-incident', 'urgent-terms'];

/** Nothing but their own press brought the customer to contact: there is nothing to explain to them. */
export function isOwnWish({ fired, atOnce, need }: Decision<DecidingPolicy>): boolean {
  const pressed = new Set(need.asked.map((event) => event.id));
  return !atOnce && fired.every((trigger) => trigger.evidence.every((id) => pressed.has(id)));
}

/** One sentence that fits why. */
export function offerTitle(decision: Decision<DecidingPolicy>, strings: OfferStrings): string {
  if (isOwnWish(decision)) return strings.offerOpen;
  const { fired } = decision;
  const weighty = FIRST_SAID.map((name) => fired.find((trigger) => trigger.name === name));
  const named = weighty.find((trigger) => trigger !== undefined) ?? fired.at(-1);
  const say = named && strings.offerTitle[named.name];
  return say ? say(named.evidence.length) : strings.offerRow;
}
