import type { Facts } from './facts.ts';
import type { Need } from './needs.ts';
import type { Reader } from './reader.ts';
import type { Observation, Said } from './trigger.ts';

/**
 * What triggers and rows look at.
 *
 * @param form what was written in the contact form, once it is sent
 */
export function observe(need: Need, facts: Facts, read: Reader, form: readonly Said[] = []): Observation {
  const answers = need.answers.flatMap(({ id, outcome, choice, reason }) =>
    [outcome === 'chosen' ? choice : undefined, reason].flatMap((text) => (text ? [{ id, text }] : [])),
  );
  return {
    need,
    facts,
    read,
    said: [...need.searches.map(({ id, query }) => ({ id, text: query })), ...answers, ...form],
  };
}
