/** Languages that write compounds as one word. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'nb', 'nn', 'no', 'fi']);
/** What may join the two halves: Rechnung-s-adresse. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const SHORTEST = 4;

/**
 * The two words of the site that a compound is made of, the longest first half before others; nothing where it
 * is none, or where the language has none.
 *
 * @example
 * compoundParts('rechnungsadresse', new Set(['rechnung', 'adresse']), 'de') // ['rechnung', 'adresse']
 */
export function compoundParts(
  word: string,
  known: Pick<ReadonlyMap<string, unknown>, 'has'>,
  lang: string,
): string[] {
  if (!COMPOUNDING.has(lang.toLowerCase().split('-')[0] ?? '')) return [];
  return splitCompound(word, (part) => known.has(part));
}

/** The same for any language, and any test of what is a word; shorter halves where a word is ideographs. */
export function splitCompound(
  word: string,
  isWord: (part: string) => boolean,
  isTail: (part: string) => boolean = isWord,
): string[] {
  const shortest = word > '\u2e80' ? 2 : SHORTEST;
  for (let end = word.length - shortest; end >= shortest; end--) {
    const tail = word.slice(end);
    if (!isTail(tail)) continue;
    const head = word.slice(0, end);
    for (const link of LINKS) {
      const stem = head.slice(0, head.length - link.length);
      if (stem.length >= shortest && head.endsWith(link) && isWord(stem)) return [stem, tail];
    }
  }
  return [];
}
