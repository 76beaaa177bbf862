import { cpuSeconds } from './cpuTime.ts';
import type { Engine } from './engines/engine.ts';
import { readIndex } from './indexFolder.ts';
import type { Jobs } from './jobs.ts';
import { DEPTH } from './metrics.ts';

/** The answers to as many of the queries as there is time for. */
export async function answerQueries(
  engine: Engine,
  { index, queries, seconds }: Jobs['answer']['input'],
): Promise<string[][]> {
  const search = await engine.load(readIndex(index));
  const found: string[][] = [];
  const end = cpuSeconds() + seconds;
  for (const query of queries) {
    found.push([...(await search(query, DEPTH))]);
    if (cpuSeconds() > end) break;
  }
  return found;
}
