import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/npm/search.ts';
import { answerQueries } from './answerQueries.ts';
import { importEngine } from './engines/all.ts';
import { sizeOf, writeIndex } from './indexFolder.ts';
import type { Job } from './jobs.ts';
import { loadOnce } from './loadOnce.ts';
import { timeSearches } from './timeSearches.ts';

async function run(job: Job): Promise<unknown> {
  const engine = await importEngine(job.engine);
  switch (job.kind) {
    case 'build': {
      const articles = JSON.parse(readFileSync(job.articles, 'utf8')) as Article[];
      const files = await engine.build(articles);
      writeIndex(job.index, files);
      const own = [...files].filter(([name]) => engine.isIndex?.(name) ?? true);
      return sizeOf(own.map(([, bytes]) => bytes));
    }
    case 'answer':
      return { found: await answerQueries(engine, job) };
    case 'time':
      return { samples: await timeSearches(engine, job) };
    case 'load':
      return loadOnce(engine, job);
  }
}

process.once('message', (job: Job) => {
  run(job).then(
    (done) => process.send?.({ done }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
// The parent has what it asked for; an engine's own helpers must not keep the process.
process.once('disconnect', () => process.exit());
