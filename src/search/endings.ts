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
 * The same where an index holds stems that another program has made, as Sphinx does (Porter: An algorithm for suffix stripping,
 * 1980): all endings that it takes away one after the other, and what it leaves of them, so that "gener" and "generating" meet.
 */
const WIDE: Readonly<Record<string, string>> = {
  en:
    '4alization 4izations 4ability 4alizing 4ational 4atively 4fulness 4ibility 4iveness 4ization 4ousness ' +
    '4alized 4ancies 4ations 4encies 4ically 4ables 4ality 4alize 4ances 4ating 4ation 4ative 4ators 4ences ' +
    '4ently 4fully 4ially 4ibles 4ities 4ively 4izers 4izing 4ments 4ously 4able 4ably 4ally 4ance 4ancy ' +
    '4ants 4ated 4ates 4ator 4ence 4ency 4ents 4ials 4ible 4ibly 4ical 3ings 4ions 4ious 4isms 4ists 4ives ' +
    '4ized 4izer 4izes 4ment 4ness 4als 4ant 4ate 4ent 4ers 4ful 4ial 4ics 4ied 4ies 3ing 4ion 4ism 4ist 4iti ' +
    '4ity 4ive 4ize 4ors 4ous 4al 5at 3ed 4er 3es 4ic 4iz 3ly 4or 4ou 3e 3i 3s 3y',
};

/**
 * The endings for a language tag; those of English where the language is not known, none where it is known but
 * we have no list.
 *
 * @param ofStems whether the index holds stems that another program has made
 */
export function endings(lang: string, ofStems = false): string[] {
  const key = (lang || 'en').toLowerCase().split('-')[0] ?? '';
  const list = [...(ofStems ? [WIDE] : []), ENDINGS].find((lists) => Object.hasOwn(lists, key));
  return list?.[key]?.split(' ') ?? [];
}
