import { localeOf } from './browser/localeOf.ts';
import { createSay, type Say } from './messages/say.ts';

/** Times and numbers in the customer's own variety of the panel's language, where a part says any. */
export function ownVariety(language: string): { readonly say: Say; readonly locale: string } {
  const locale = localeOf(language);
  return { say: createSay(locale), locale };
}
