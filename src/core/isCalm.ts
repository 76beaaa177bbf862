import { hasPhrase, type StemsOf } from './text.ts';
import type { WordLists } from './words.ts';

/**
 * True when a text asks about a risk rather than reports one.
 *
 * @example isCalm('how to prevent data loss', words, stemsOf) // true
 */
export function isCalm(text: string, words: Pick<WordLists, 'calm'>, stems: StemsOf): boolean {
  return words.calm.some((phrase) => hasPhrase(stems(text), stems(phrase)));
}
