import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A labelled sentence of a customer; what the labels mean stands in the data's README. */
export interface Utterance {
  readonly src: string;
  readonly text: string;
  /** The intent, or intents, in the source's own words. */
  readonly orig: string | readonly string[] | null;
  readonly risk: string | null;
  readonly cat: string | null;
  readonly human: 0 | 1 | null;
  readonly hard?: string | null;
}

/** `BATON_BENCH_DATA` names the folder of the search bench's data, which `triggers` stands beside or in. */
const named =
  process.env['BATON_BENCH_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const folder =
  [join(named, 'triggers'), join(named, '../triggers')].find(existsSync) ?? join(named, 'triggers');

const fileOf = (name: string): string => join(folder, name);

/** One sentence about what is missing, or undefined. */
export function missingData(names: readonly string[]): string | undefined {
  const missing = names.filter((name) => !existsSync(fileOf(name)));
  if (missing.length === 0) return undefined;
  return `The evaluation's data is not part of the project and was looked for in ${folder}, where ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: set BATON_BENCH_DATA to the folder that has triggers/ in it.`;
}

/** Reads a file of one JSON value a line. */
export function readRows<T>(name: string): T[] {
  return readFileSync(fileOf(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export const UTTERANCES = 'utterances.dev.jsonl';
