import { readArticles, readQueries } from './data.ts';
import { median } from './metrics.ts';
import type { Options } from './options.ts';
import { attempt, heading } from './say.ts';
import { kilobytes, megabytes, milliseconds, table } from './table.ts';
import type { Workbench } from './workbench.ts';

const CORPORA = ['arduino', 'segment', 'cpp'];
const LOADS = 5;

/** What an index weighs on the way, and in the page. */
export async function benchFootprint(bench: Workbench, { engines, corpora }: Options): Promise<void> {
  for (const corpus of CORPORA.filter((one) => corpora.includes(one))) {
    const articles = readArticles(corpus);
    const query = readQueries(corpus).find(({ variant }) => variant === 'clean')?.query ?? '';
    const rows: string[][] = [];
    for (const engine of engines) {
      const row = await attempt(`${engine}, ${corpus}, size and memory`, async () => {
        const { folder: index, raw, gzipped } = await bench.indexOf(engine, corpus, () => articles);
        const loads = [];
        for (let i = 0; i < LOADS; i++) loads.push(await bench.run({ kind: 'load', engine, index, query }));
        return [
          engine,
          kilobytes(raw),
          kilobytes(gzipped),
          kilobytes((gzipped / articles.length) * 1000),
          milliseconds(median(loads.map(({ loadMs }) => loadMs))),
          milliseconds(median(loads.map(({ firstQueryMs }) => firstQueryMs))),
          megabytes(median(loads.map(({ heap }) => heap))),
          megabytes(median(loads.map(({ total }) => total))),
        ];
      });
      if (row) rows.push(row);
    }
    heading(
      `Index of ${corpus}: ${articles.length.toLocaleString('en')} articles`,
      `Sizes in kB (1,000 bytes), gzip -9. Load and first query: CPU ms, median of ${LOADS} fresh processes, code not compiled yet. Memory: MB after both, less what there was before; all = heap and array buffers.`,
    );
    console.log(
      table(['engine', 'raw', 'gzip', 'gzip / 1,000', 'load', 'first query', 'heap', 'all memory'], rows),
    );
  }
}
