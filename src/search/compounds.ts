/** What may join the two halves: Rechnung-s-adresse. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const SHORTEST = 4;

/**
 * The two words that a compound is made of, the longest first half before others; nothing where it is none. Shorter halves where
 * a word is ideographs.
 *
 * @example
 * splitCompound('rechnungsadresse', (part) => ['rechnung', 'adresse'].includes(part)) // ['rechnung', 'adresse']
 */
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
