import { redact } from './core/redact.ts';

/** A query without the private things that were typed whole, nor the words that stand for them. */
export const redactQuery = (query: string, terms: readonly string[] | undefined): string =>
  redact(query, { terms }).text.replace(/\[[\w-]+ removed\]/g, ' ');
