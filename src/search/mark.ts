import type { Mark } from '../core/article.ts';
import { parts, words } from './words.ts';

/** Makes a marker for one query: it gives the places of a text whose word, or a part of it, is one that was found. */
export function createMarker(isFound: (word: string) => boolean): (text: string) => Mark[] {
  return (text) =>
    words(text)
      .filter(
        ({ word, start, end }) =>
          isFound(word) || parts(text.slice(start, end)).some((part) => isFound(part)),
      )
      .map(({ start, end }) => [start, end]);
}
