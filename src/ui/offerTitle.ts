import type { Decision } from '../core/decide.ts';
import type { DecidingPolicy } from '../core/policy.ts';
import type { Message } from '../messages/catalogue.ts';
import type { OfferModel } from './Offer.tsx';

/** What weighs most is named first: a wish, then danger, then what the customer has met last. */
const FIRST_SAID: readonly string[] = ['asked-for-human', 'security-incident', 'urgent-terms'];

/** Nothing but their own press brought the customer to contact: there is nothing to explain to them. */
export function isOwnWish({ fired, atOnce, need }: Decision<DecidingPolicy>): boolean {
  const pressed = new Set(need.asked.map((event) => event.id));
  return !atOnce && fired.every((trigger) => trigger.evidence.every((id) => pressed.has(id)));
}

/** One sentence that fits why. */
export function offerTitle(
  decision: Decision<DecidingPolicy>,
  { strings, say }: Pick<OfferModel, 'strings' | 'say'>,
): string {
  if (isOwnWish(decision)) return strings.offerOpen;
  const { fired } = decision;
  const weighty = FIRST_SAID.map((name) => fired.find((trigger) => trigger.name === name));
  const named = weighty.find((trigger) => trigger !== undefined) ?? fired.at(-1);
  const titles: Readonly<Record<string, Message>> = strings.offerTitle;
  const title = named && titles[named.name];
  return title ? say(title, { count: named.evidence.length }) : strings.offerRow;
}
