import * as z from 'zod';

/** What is taken out of what is typed, before it is stored. `term`: a word of the site's own. */
export const removedKind = z.enum([
  'card-number',
  'iban',
  'email',
  'phone',
  'password',
  'token',
  'private-key',
  'term',
]);

export type RemovedKind = z.infer<typeof removedKind>;
