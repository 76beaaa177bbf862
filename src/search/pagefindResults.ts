/** What is used of Pagefind's answer (types/index.d.ts of Pagefind 1.5). */
export interface PagefindSearcher {
  search(query: string, options: object): Promise<{ readonly results?: unknown } | null>;
}

/** So many words of a question are tried one by one. */
const MOST_WORDS = 6;

/**
 * What Pagefind finds for a query. It wants every word of it in a page, and people ask in sentences: where nothing has all of
 * them, pages come by how many they have.
 *
 * @returns results as Pagefind gives them, best first
 * @example await pagefindResults(pagefind, 'restore from backup', {})
 */
export async function pagefindResults(
  searcher: PagefindSearcher,
  query: string,
  options: object,
): Promise<readonly unknown[]> {
  const ask = async (text: string): Promise<readonly unknown[]> => {
    const answer = await searcher.search(text, options);
    return Array.isArray(answer?.results) ? (answer.results as unknown[]) : [];
  };
  const whole = await ask(query);
  const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}_-]{3,}/gu))].slice(0, MOST_WORDS);
  if (whole.length > 0 || words.length < 2) return whole;
  const byId = new Map<unknown, { readonly result: unknown; words: number; score: number }>();
  for (const found of await Promise.all(words.map(ask)))
    for (const result of found) {
      const { id, score } = Object(result) as { readonly id?: unknown; readonly score?: unknown };
      const known = byId.get(id) ?? { result, words: 0, score: 0 };
      // A word that few pages have says more.
      known.words += 1 / found.length;
      known.score += Number(score) || 0;
      byId.set(id, known);
    }
  return [...byId.values()]
    .sort((a, b) => b.words - a.words || b.score - a.score)
    .map(({ result }) => result);
}
