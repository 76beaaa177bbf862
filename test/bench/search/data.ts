import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../../src/npm/search.ts';

/** Corpora whose figures are averaged, and one that shows how an engine scales and is never tuned on. */
export const MACRO = ['arduino', 'segment', 'banking77', 'hint3'];
export const SCALE = 'cpp';
export const CORPORA = [...MACRO, SCALE];

export interface Query {
  readonly query: string;
  readonly relevant: readonly string[];
  readonly kind: string;
  readonly variant: string;
}

const folder =
  process.env['BATON_BENCH_DATA'] ??
  fileURLToPath(new URL('../../../../shared/data/search', import.meta.url));

const articlesFile = (corpus: string): string => join(folder, `${corpus}.articles.jsonl.gz`);
const queriesFile = (corpus: string): string => join(folder, `${corpus}.queries.dev.jsonl`);
/** Customers' questions with their intent, beside the search data. */
const utterancesFile = join(folder, '../triggers/utterances.dev.jsonl');

/** One sentence about what is missing, or undefined. */
export function missingData(corpora: readonly string[]): string | undefined {
  const missing = corpora
    .flatMap((corpus) => [articlesFile(corpus), queriesFile(corpus)])
    .filter((file) => !existsSync(file))
    .map((file) => basename(file));
  if (!missing.length) return undefined;
  return `The bench's data is not part of the project and was looked for in ${folder}, where ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: set BATON_BENCH_DATA to the folder that has the data.`;
}

export const readArticles = (corpus: string): Article[] =>
  lines<Article>(gunzipSync(readFileSync(articlesFile(corpus))).toString());

export const readQueries = (corpus: string): Query[] =>
  lines<Query>(readFileSync(queriesFile(corpus), 'utf8'));

/** What customers asked, by intent; nothing where the file is missing. */
export function readUtterances(source: string): { readonly text: string; readonly intent: string }[] {
  if (!existsSync(utterancesFile)) return [];
  return lines<{ src: string; text: string; orig: unknown }>(readFileSync(utterancesFile, 'utf8')).flatMap(
    ({ src, text, orig }) => (src === source && typeof orig === 'string' ? [{ text, intent: orig }] : []),
  );
}

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
