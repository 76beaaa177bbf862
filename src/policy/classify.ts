import { understand } from '../core/understand.ts';
import type { Risk, WordLists } from '../core/words.ts';
import { english } from './words.en.ts';

export function classify(text: string, words: WordLists = english): { risk: Risk; wantsHuman: boolean; category: string | null; because: string } {
  const { risks, wantsHuman } = understand(text, words);
  const found = risks.find(({ risk }) => risk !== 'none');
  return { risk: found?.risk ?? 'none', wantsHuman: wantsHuman.length > 0, category: null, because: found?.said ?? '' };
}
