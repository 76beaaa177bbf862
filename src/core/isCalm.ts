import { hasPhrase } from './text.ts';
import type { WordLists } from './words.ts';

/**
 * True when a text asks about a risk rather than reports one.
 *
 * @example isCalm(wordsOf('how to prevent data loss').map(stem), words) // true
 */
export function isCalm(stems: readonly string[], words: Pick<WordLists, 'calm'>): boolean {
  return words.calm.some((phrase) => hasPhrase(stems, phrase));
}
