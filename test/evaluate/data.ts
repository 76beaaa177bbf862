import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A labelled sentence of a customer; what the labels mean stands in the data's README. */
export interface Utterance {
  readonly src: string;
  readonly text: string;
  readonly risk: string | null;
  readonly cat: string | null;
  readonly human: 0 | 1 | null;
  readonly hard?: string | null;
}

const folder =
  process.env['BATON_BENCH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** In the folder, or beside it where it is that of the search bench. */
const places = [join(folder, 'triggers'), join(folder, '../triggers')];

/** Thrown where the data, which is no part of the project, is not there. */
export class MissingData extends Error {}

/**
 * The rows of a file of labelled texts.
 *
 * @throws MissingData with a sentence that says where it was looked for
 */
export function readRows<T>(name: string): T[] {
  const file = places.map((place) => join(place, name)).find((path) => existsSync(path));
  if (!file) {
    throw new MissingData(
      `The data is no part of the project, and ${name} was looked for in ${places.join(' and ')}: set BATON_BENCH_DATA to the folder that has it in triggers/.`,
    );
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export const readUtterances = (): Utterance[] => readRows('utterances.dev.jsonl');
