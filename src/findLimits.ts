import { findLimitsIn, type Limit } from './core/limits.ts';
import { limitsInEnglish } from './policy/limitPatterns.en.ts';

/**
 * Finds the sentences of an article that name its limit: where it sends the reader to somebody, because the steps
 * failed or because nobody can do this alone.
 *
 * @param text the article as it is read, with line breaks between its blocks
 * @returns the sentences in order; UTF-16 offsets
 * @example
 * findLimits('Restart the app. If it still fails, contact us.') // [{ kind: 'fail', start: 17, end: 47 }]
 */
export function findLimits(text: string): readonly Limit[] {
  return findLimitsIn(text, limitsInEnglish);
}
