import { scanJson, type JsonEntry } from './scanJson.ts';

/**
 * All entries of one object by their keys, none parsed.
 *
 * @throws what `scanJson` throws
 * @example
 * const docs = (yield* entriesOf(text, 'MkDocs')).get('docs');
 */
export function* entriesOf(
  text: string,
  feed: string,
  start = 0,
): Generator<undefined, ReadonlyMap<string, JsonEntry>> {
  const entries = new Map<string, JsonEntry>();
  for (const entry of scanJson(text, feed, start)) {
    if (entry) entries.set(entry.key, entry);
    else yield undefined;
  }
  return entries;
}
