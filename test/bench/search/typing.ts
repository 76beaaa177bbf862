import type { Query } from './data.ts';
import { shuffled } from './hash.ts';

/** What is searched while a query is typed letter by letter. */
export const prefixesOf = (query: string): string[] => {
  const letters = [...query];
  return letters.map((_, i) => letters.slice(0, i + 1).join('')).filter((prefix) => prefix.trim() !== '');
};

/** What is typed while time is measured, and other queries that the code is compiled with before. */
export interface Sample {
  readonly warmUp: readonly string[];
  /** Whole queries. */
  readonly queries: readonly string[];
  /** Clean queries, each letter by letter. */
  readonly typed: readonly (readonly string[])[];
}

export function sampleQueries(queries: readonly Query[], counts: { queries: number; typed: number }): Sample {
  const mixed = shuffled(queries, ({ query }) => query);
  const used = new Set<string>();
  // The same text may stand in the data twice; what was taken is not taken again.
  const take = (count: number, variant?: string): string[] => {
    const some = mixed
      .filter((query) => !used.has(query.query) && (variant === undefined || query.variant === variant))
      .map(({ query }) => query);
    const taken = [...new Set(some)].slice(0, count);
    for (const query of taken) used.add(query);
    return taken;
  };
  return {
    typed: take(counts.typed, 'clean').map(prefixesOf),
    queries: take(counts.queries),
    warmUp: [...take(100), ...take(5, 'clean').flatMap(prefixesOf)],
  };
}
