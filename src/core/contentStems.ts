import { stem, wordsOf } from './text.ts';

/** The stems that carry meaning; when a text is made of stop words only, all of its stems. */
export function contentStems(text: string, stopWords: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  const meaningful = words.filter((word) => !stopWords.has(word));
  return [...new Set((meaningful.length > 0 ? meaningful : words).map(stem))];
}
