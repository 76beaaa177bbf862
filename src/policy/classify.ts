import { clausesOf } from '../core/clauses.ts';
import { looksLikeCode } from '../core/looksLikeCode.ts';
import { matchAny } from '../core/patterns.ts';
import { quote, understand } from '../core/understand.ts';
import type { Risk, WordLists } from '../core/words.ts';
import { englishCategories } from './categories.en.ts';
import { english } from './words.en.ts';

export function classify(text: string, words: WordLists = english): { risk: Risk; wantsHuman: boolean; category: string | null; because: any } {
  const { risks, wantsHuman } = understand(text, words);
  const found = risks.find(({ risk }) => risk !== 'none');
  const clauses = clausesOf(text, englishCategories.groups);
  let category: string | null=null, why='';
  if (looksLikeCode(text)) category = 'developer-api';
  else if (found?.risk === 'security') category = 'data-privacy-security';
  else if (found?.risk === 'access') category = 'account-access';
  else
  for (const r of englishCategories.rules) {
    const hit = clauses.map((c) => ({ c, f: matchAny(c, r.patterns) })).find(({ f }) => f);
    if (hit?.f) { category = r.category; why = quote(hit.c, hit.f); break; }
  }
  return { risk: found?.risk ?? 'none', wantsHuman: wantsHuman.length > 0, category, because: {risk: found?.said ?? '', wantsHuman, category: why} };
}
