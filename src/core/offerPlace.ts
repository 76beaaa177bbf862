import { isA, type EventOf, type SessionEvent } from './events.ts';
import type { TriggerName } from './policy.ts';
import type { Fired } from './trigger.ts';

/** Triggers that rest on a sentence: their offer belongs beside it. */
const AT_SENTENCE: readonly TriggerName[] = ['known-limit', 'account-specific', 'unverifiable-state'];

/**
 * Where an offer belongs: the passage of this article because of which it is made.
 *
 * @param url the article's, as events name it
 * @returns the latest of them, or undefined where the offer has other reasons
 */
export function offerPlace(
  offer: { readonly fired: readonly Fired[] } | undefined,
  events: readonly SessionEvent[],
  url: string,
): EventOf<'passage-reached'> | undefined {
  const evidence = offer?.fired
    .filter(({ name }) => AT_SENTENCE.includes(name))
    .flatMap((trigger) => trigger.evidence);
  return events
    .filter(isA('passage-reached'))
    .filter((event) => event.url === url && evidence?.includes(event.id))
    .at(-1);
}
