import { benchAliases } from './benchAliases.ts';
import { benchBundles } from './benchBundles.ts';
import { benchFootprint } from './benchFootprint.ts';
import { benchLatency } from './benchLatency.ts';
import { benchRelevance } from './benchRelevance.ts';
import { missingData } from './data.ts';
import { readOptions, type Options } from './options.ts';
import { versions } from './versions.ts';
import { createWorkbench } from './workbench.ts';

/**
 * Compares our search engine with peers and prints what was measured.
 *
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const missing = missingData(options.corpora);
  if (missing) {
    console.error(missing);
    return 1;
  }
  console.log(versions());
  const bench = await createWorkbench();
  try {
    await benchRelevance(bench, options);
    if (options.quick) return 0;
    await benchAliases(bench, options);
    await benchFootprint(bench, options);
    await benchBundles(bench, options);
    await benchLatency(bench, options);
    return 0;
  } finally {
    bench.remove();
  }
}
