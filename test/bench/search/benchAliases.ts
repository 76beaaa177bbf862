import type { Article } from '../../../src/npm/search.ts';
import { withAliases } from './aliases.ts';
import { cellsOf, countQueries, meanOverCells } from './cells.ts';
import { readArticles, readQueries, readUtterances } from './data.ts';
import { mean } from './metrics.ts';
import type { Options } from './options.ts';
import { mrr } from './reportRelevance.ts';
import { attempt, heading } from './say.ts';
import { decimals, table } from './table.ts';
import type { Workbench } from './workbench.ts';

const CORPUS = 'banking77';
const COUNTS = [0, 3, 6, 12, 25, 50];

/** What it brings to write customers' own wordings beside an article. */
export async function benchAliases(bench: Workbench, { engines, corpora }: Options): Promise<void> {
  const wordings = readUtterances(CORPUS);
  if (!corpora.includes(CORPUS)) return;
  heading(
    `Aliases: ${CORPUS} with more and more wordings for each article`,
    'MRR@10, mean of the cells clean, prefix and typo; in brackets clean only. Wordings are other customers’ questions of the same intent.',
  );
  if (!wordings.length) {
    console.log('Left out: there are no utterances beside the search data.');
    return;
  }
  const queries = readQueries(CORPUS);
  const texts = queries.map(({ query }) => query);
  const articles = readArticles(CORPUS);
  const aliased = COUNTS.map((count) => withAliases(articles, wordings, texts, count));
  const available = aliased.map((some) => decimals(mean(some.map(({ aliases = [] }) => aliases.length)), 1));

  const measure = async (engine: string, name: string, some: readonly Article[]): Promise<string> => {
    const { folder: index } = await bench.indexOf(engine, name, () => some);
    const { found } = await bench.run({ kind: 'answer', engine, index, queries: texts, seconds: 20 });
    const answers = queries.flatMap((query, i) =>
      found[i] ? [{ ...query, corpus: CORPUS, found: found[i] }] : [],
    );
    const cells = cellsOf(answers);
    const clean = cells.filter(({ variant }) => variant === 'clean');
    const all = countQueries(cells) === queries.length ? '' : ` of ${countQueries(cells)}`;
    return `${decimals(meanOverCells(cells, mrr))} (${decimals(meanOverCells(clean, mrr))})${all}`;
  };

  for (const bodies of [true, false]) {
    const rows: string[][] = [];
    for (const engine of engines) {
      const figures = await attempt(`${engine}, aliases`, async () => {
        const row: string[] = [];
        for (const [i, some] of aliased.entries()) {
          const text = bodies ? some : some.map((article) => ({ ...article, body: '' }));
          row.push(await measure(engine, `${CORPUS}-${COUNTS[i]}-${bodies ? 'bodies' : 'titles'}`, text));
        }
        return row;
      });
      if (figures) rows.push([engine, ...figures]);
    }
    console.log(
      `${bodies ? 'With their bodies (a few customers’ sentences each)' : '\nWithout bodies: titles and aliases only'}; ${queries.length} queries, ${articles.length} articles.`,
    );
    console.log(
      table(['aliases an article', ...COUNTS.map(String)], [['really, on average', ...available], ...rows]),
    );
  }
}
