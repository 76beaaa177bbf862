import { createEnglish } from './policy/words.en.ts';

/** The words by which English is understood: a chunk of its own, as every language will be. */
export const createWords = createEnglish;
