import { globMatches } from './glob.ts';
import { isOpenAt } from './hours.ts';
import type { Conditions, Hours } from './policy.ts';
import type { Observation } from './trigger.ts';

/** Whether all that a row asks for beside what it is about holds. */
export function holds(
  { plans, traits, amountOver, languages, hours, counts }: Conditions,
  { need, facts, said, read }: Observation,
  businessHours: Hours | undefined,
): boolean {
  const lower = (text = '') => text.toLowerCase();
  // Names are the site's: one may be "constructor", which every object has.
  const known = new Map(Object.entries({ ...facts.customer, ...facts.context }));
  // Of what was read last; where nothing was, of the page that was searched from.
  const language = lower(
    [...need.searches, ...need.views].filter((event) => event.language).at(-1)?.language,
  );
  return (
    (!plans || plans.some((plan) => lower(plan) === lower(facts.customer?.plan))) &&
    Object.entries(traits ?? {}).every(([name, glob]) => globMatches(lower(glob), lower(known.get(name)))) &&
    (amountOver === undefined ||
      said.some(({ text }) => read.understand(text).amounts.some(({ value }) => value > amountOver))) &&
    (!languages || languages.some((one) => `${language}-`.startsWith(`${lower(one)}-`))) &&
    (!hours || isOpenAt(need.lastAt, businessHours) === (hours === 'open')) &&
    need.searches.length >= (counts?.searches ?? 0) &&
    new Set(need.views.map(({ url }) => url)).size >= (counts?.articles ?? 0) &&
    need.ratings.filter(({ helpful }) => !helpful).length +
      need.answers.filter(({ outcome }) => outcome === 'rejected').length >=
      (counts?.rejections ?? 0)
  );
}
