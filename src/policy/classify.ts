import { clausesOf } from '../core/clauses.ts';
import { matchAny } from '../core/patterns.ts';
import { quote, understand } from '../core/understand.ts';
import type { Risk, WordLists } from '../core/words.ts';
import { englishCategories } from './categories.en.ts';
import { english } from './words.en.ts';

export function classify(text: string, words: WordLists = english): { risk: Risk; wantsHuman: boolean; category: string | null; because: any } {
  const { risks, wantsHuman } = understand(text, words);
  const found = risks.find(({ risk }) => risk !== 'none');
  const clauses = clausesOf(text, englishCategories.groups);
  let category=null, why='';
  for (const r of englishCategories.rules) {
    const hit = clauses.map((c) => ({ c, f: matchAny(c, r.patterns) })).find(({ f }) => f);
    if (hit?.f) { category = r.category; why = quote(hit.c, hit.f); break; }
  }
  return { risk: found?.risk ?? 'none', wantsHuman: wantsHuman.length > 0, category, because: {risk: found?.said ?? '', wantsHuman, category: why} };
}
