/**
 * Endings that forms of one word differ in, longest first; before each the number of letters that must stay.
 * Rough is enough, because a match by stem counts less than an exact one.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  en: '4ications 4ication 4ations 4ation 4ments 4ment 4ions 4ors 4ers 4ion 3ings 3ing 4or 4er 3ied 3ies 3ed 3es 3ly 3s 3e 3y',
  de: '4ungen 4heiten 4keiten 4ung 4heit 4keit 4isch 3test 3tet 3ten 3ern 3est 3em 3en 3er 3es 3et 3te 3e 3n 3s 3t',
  fr: '4issements 4issement 4ements 4ement 4ations 4ation 4ateurs 4ateur 4euses 4euse 4eurs 4ions 4eur 4ives 4ive 4ions 4ion 4aient 4erez 4era 4ees 3ees 3ent 3ait 3ant 3ee 3es 3er 3ez 3ir 3is 3it 3if 3ai 3e 3s 3a 3i 3x',
  es: '4aciones 4amientos 4amiento 4imiento 4acion 4adores 4ciones 4cion 4iones 4adora 4ador 4ando 4iendo 4ados 4adas 4idos 4idas 4aron 4ieron 4aria 3ado 3ada 3ido 3ida 3ara 3aba 3ion 3ar 3er 3ir 3as 3os 3es 3an 3en 3a 3o 3e 3s',
  ar: '3ات 3ون 3ين 3ها 3هم 3كم 3نا 3ان 3يه 3ه 3ي 3ك',
};

/**
 * The endings for a language tag; those of English where the language is not known, none where it is known but
 * we have no list.
 */
export function endings(lang: string): string[] {
  const key = (lang || 'en').toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(ENDINGS, key) ? (ENDINGS[key] ?? '').split(' ') : [];
}

/** Letters of the shortest stem: no ending takes away more. */
export const SHORTEST_STEM = 3;

/** Gives the stem of a folded word. */
export type Stemmer = (word: string) => string;

/**
 * Makes a stemmer: the longest ending goes, and then a doubled last letter (running, run). The stem need not
 * be a word; it is always the beginning of its word, so that a family of forms stands together in a sorted list.
 *
 * @example
 * createStemmer(endings('en'))('refunded') // 'refund'
 */
export function createStemmer(list: readonly string[]): Stemmer {
  const rules = list.map((rule) => ({ stays: Number(rule[0]), ending: rule.slice(1) }));
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      const rule = rules.find(
        ({ stays, ending }) => word.length - ending.length >= stays && word.endsWith(ending),
      );
      stem = rule ? word.slice(0, -rule.ending.length) : word;
      if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
      if (stem.length > 4 && rule && /[ey]$/.test(stem)) stem = stem.slice(0, -1);
      if (known.size < 20_000) known.set(word, stem);
    }
    return stem;
  };
}
