import type { Answer } from './cells.ts';
import { readArticles, readQueries, SCALE, type Query } from './data.ts';
import { firstLetterTypo } from './firstLetterTypo.ts';
import { shuffled } from './hash.ts';
import type { Workbench } from './workbench.ts';

/** The bench's own variant: a clean query with a mistake in the first letter of a word. */
export const FIRST_LETTER = 'first letter';

/** CPU seconds for one engine's answers to one corpus's queries. Slow engines answer a sample. */
const SECONDS = 45;
const SECONDS_AT_SCALE = 20;

/** What one engine finds for the queries of one corpus. */
export async function answersOf(bench: Workbench, engine: string, corpus: string): Promise<Answer[]> {
  const { folder: index } = await bench.indexOf(engine, corpus, () => readArticles(corpus));
  const queries = withFirstLetterTypos(readQueries(corpus));
  const order = shuffled([...queries.keys()], (i) => queries[i]?.query ?? '');
  const { found } = await bench.run({
    kind: 'answer',
    engine,
    index,
    queries: order.map((i) => queries[i]?.query ?? ''),
    seconds: corpus === SCALE ? SECONDS_AT_SCALE : SECONDS,
  });
  const byQuery = new Map(found.map((ids, at) => [order[at], ids]));
  return queries.flatMap((query, i) => {
    const ids = byQuery.get(i);
    return ids ? [{ ...query, corpus, found: ids }] : [];
  });
}

const withFirstLetterTypos = (queries: readonly Query[]): Query[] => [
  ...queries,
  ...queries.flatMap((query) => {
    const mistaken = query.variant === 'clean' ? firstLetterTypo(query.query) : undefined;
    return mistaken === undefined ? [] : [{ ...query, query: mistaken, variant: FIRST_LETTER }];
  }),
];
