import { cpuSeconds, time } from './cpuTime.ts';
import type { Engine, Search } from './engines/engine.ts';
import { readIndex } from './indexFolder.ts';
import type { Jobs } from './jobs.ts';

/** As many results as the panel shows. */
const LIMIT = 8;

/**
 * Milliseconds of each search, once each. The code is compiled with other queries first; the index is one that was
 * just loaded where an engine keeps what it unpacks.
 */
export async function timeSearches(
  engine: Engine,
  { index, warmUp, lists, seconds }: Jobs['time']['input'],
): Promise<number[]> {
  const load = async (): Promise<Search> => engine.load(readIndex(index));
  let search = await load();
  const warm = cpuSeconds() + seconds / 3;
  for (const query of warmUp) {
    await search(query, LIMIT);
    if (cpuSeconds() > warm) break;
  }
  const samples: number[] = [];
  let spent = 0;
  for (const list of lists) {
    if (engine.keepsParts) {
      search = await load();
      globalThis.gc?.();
    }
    // What loading and the searches before left behind is not collected while a search is timed.
    globalThis.gc?.({ type: 'minor' });
    for (const query of list) {
      const { ms } = await time(() => search(query, LIMIT));
      samples.push(ms);
      spent += ms;
      // What has begun is typed to its end, so that long prefixes are not missing, but not at any price.
      if (spent > seconds * 2000) return samples;
    }
    if (spent > seconds * 1000) break;
  }
  return samples;
}
