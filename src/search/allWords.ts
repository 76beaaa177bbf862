import { parts, words } from './words.ts';

/** The words of a text in order, each followed by its parts. */
export const allWords = (text: string): string[] =>
  words(text).flatMap(({ word, start, end }) => [word, ...parts(text.slice(start, end))]);
