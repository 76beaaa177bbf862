import type { Article } from '../../../src/npm/search.ts';
import { readArticles, readQueries, SCALE } from './data.ts';
import { OURS } from './engines/all.ts';
import { growCorpus } from './growCorpus.ts';
import { percentile } from './metrics.ts';
import type { Options } from './options.ts';
import { attempt, heading } from './say.ts';
import { milliseconds, table } from './table.ts';
import { sampleQueries } from './typing.ts';
import type { Workbench } from './workbench.ts';

const GROWN = 30_000;
const AT_GROWN = [OURS, 'minisearch'];
/** CPU seconds of searching for one engine's keystrokes, and again for its whole queries. */
const SECONDS = 12;

/** How long a search takes, at many articles. */
export async function benchLatency(bench: Workbench, { engines, corpora }: Options): Promise<void> {
  if (!corpora.includes(SCALE)) return;
  const articles = readArticles(SCALE);
  await atSize(bench, engines, SCALE, articles.length, () => articles);
  const name = `${SCALE}-${GROWN}`;
  await atSize(
    bench,
    engines.filter((engine) => AT_GROWN.includes(engine)),
    name,
    GROWN,
    () => growCorpus(articles, GROWN),
  );
}

async function atSize(
  bench: Workbench,
  engines: readonly string[],
  name: string,
  size: number,
  articles: () => readonly Article[],
): Promise<void> {
  if (!engines.length) return;
  const { warmUp, queries, typed } = sampleQueries(readQueries(SCALE), { queries: 150, typed: 60 });
  const rows: string[][] = [];
  for (const engine of engines) {
    const row = await attempt(`${engine}, latency at ${size}`, async () => {
      const { folder: index } = await bench.indexOf(engine, name, articles);
      const measure = async (lists: readonly (readonly string[])[]): Promise<string[]> => {
        const { samples } = await bench.run({ kind: 'time', engine, index, warmUp, lists, seconds: SECONDS });
        const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => milliseconds(percentile(samples, share)));
        return [String(samples.length), p50 ?? '', p95 ?? '', p99 ?? '', milliseconds(Math.max(...samples))];
      };
      return [engine, ...(await measure(typed)), ...(await measure(queries.map((query) => [query])))];
    });
    if (row) rows.push(row);
  }
  heading(
    `Latency at ${size.toLocaleString('en')} articles, CPU ms`,
    `Keystrokes: ${typed.length} clean queries typed letter by letter, each prefix searched once. Whole queries: ${queries.length} of all kinds, each searched once.\nThe code is warm (compiled with other queries); an index that is unpacked bit by bit is loaded anew for each query. A sample is the smaller one of clock and CPU time.\nWhere fewer were measured, the time given was up (${SECONDS} s).`,
  );
  const columns = ['p50', 'p95', 'p99', 'max'];
  console.log(table(['engine', 'keystrokes', ...columns, 'queries', ...columns], rows));
}
