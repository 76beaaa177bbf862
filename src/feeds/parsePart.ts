import type { JsonEntry } from './scanJson.ts';

/** A longer entry takes longer to parse than a page may be held up. */
const LONGEST = 500_000;

/**
 * Parses one entry that `scanJson` found.
 *
 * @returns its value, or the reason why there is none
 * @example parsePart('{"a":[1]}', { key: 'a', start: 5, end: 8 }) // { value: [1] }
 */
export function parsePart(
  text: string,
  { start, end }: JsonEntry,
): { readonly value: unknown } | { readonly reason: string } {
  if (end - start > LONGEST) return { reason: 'larger than 500,000 characters' };
  try {
    return { value: JSON.parse(text.slice(start, end)) as unknown };
  } catch {
    return { reason: 'not JSON' };
  }
}
