import type { Fetched } from './createPoliteFetch.ts';

/** Whether an answer says that it is a page. */
export const isHtml = ({ type }: Fetched & { readonly ok: true }): boolean =>
  /\b(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
