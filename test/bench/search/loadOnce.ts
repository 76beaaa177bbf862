import { time } from './cpuTime.ts';
import type { Engine } from './engines/engine.ts';
import { readIndex } from './indexFolder.ts';
import type { Jobs } from './jobs.ts';

/** Time and memory of an index in a process that has done nothing else. */
export async function loadOnce(
  engine: Engine,
  { index, query }: Jobs['load']['input'],
): Promise<Jobs['load']['output']> {
  const before = memory();
  // Read inside, so that nothing here keeps the files once they are loaded.
  const loaded = await (async () => {
    const files = readIndex(index);
    return time(() => engine.load(files));
  })();
  const search = loaded.value;
  const first = await time(() => search(query, 8));
  const after = memory();
  // The index has to be alive until its memory is measured.
  await search(query, 1);
  return {
    loadMs: loaded.ms,
    firstQueryMs: first.ms,
    heap: after.heap - before.heap,
    total: after.total - before.total,
  };
}

/** Bytes; `external` has the array buffers in it already. */
function memory(): { heap: number; total: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, total: heapUsed + external };
}
