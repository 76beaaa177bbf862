import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder =
  process.env['BATON_BENCH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Thrown where the data, which is no part of the project, is not there. */
export class MissingData extends Error {}

/**
 * The rows of a file of labelled texts.
 *
 * @throws MissingData with a sentence that says where it was looked for
 */
export function readRows<T>(name: string): T[] {
  const file = join(folder, 'triggers', name);
  if (!existsSync(file)) {
    throw new MissingData(
      `The data is no part of the project and was looked for in ${folder}, where triggers/${name} is missing: set BATON_BENCH_DATA to the folder that has it.`,
    );
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
