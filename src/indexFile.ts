import { fetchIndex } from './browser/fetchIndex.ts';
import { runInSlices } from './browser/runInSlices.ts';
import { warn } from './browser/say.ts';
import { partUrl } from './search/container.ts';
import type { SearchIndex } from './search/indexFormat.ts';
import { loadInSteps } from './search/loadIndex.ts';

/** Loads an index from its address: one file, or a file for each part, each when it is asked for. */
export function createIndexFile(url: string) {
  let bytes = new Uint8Array();
  let warned = false;
  const add = async (address: string): Promise<SearchIndex> => {
    const more = await fetchIndex(address);
    const joined = new Uint8Array(await new Blob([bytes, more]).arrayBuffer());
    const index = await runInSlices(loadInSteps(joined));
    bytes = joined;
    return index;
  };
  return {
    load: () => {
      bytes = new Uint8Array();
      return add(url);
    },
    loadMore: (index: SearchIndex) =>
      add(partUrl(url, index.texts.length + 1)).catch((error: unknown) => {
        if (!warned) warn(`Search knows only a part: ${String(error)}`);
        warned = true;
        throw error;
      }),
  };
}
