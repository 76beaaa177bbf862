import { parsePart } from './parsePart.ts';
import { scanJson } from './scanJson.ts';

/** One entry of an object or a list, parsed. */
export interface ParsedPart {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Parses the entries of one object or list one by one. One that is broken or too large costs itself only.
 *
 * @param skip is told the reason, and the entry's key
 * @returns a generator of entries, and of `undefined` for pauses
 * @throws what `scanJson` throws
 * @example
 * for (const part of parsedParts('[{"t":"A"}]', 'Docusaurus', 0, pages.skip)) if (part) part.value; // { t: 'A' }
 */
export function* parsedParts(
  text: string,
  feed: string,
  start: number,
  skip: (reason: string, place: string) => void,
): Generator<ParsedPart | undefined, void> {
  for (const entry of scanJson(text, feed, start)) {
    if (!entry) {
      yield undefined;
      continue;
    }
    const part = parsePart(text, entry);
    if ('value' in part) yield { key: entry.key, value: part.value };
    else skip(part.reason, `entry ${entry.key.slice(0, 80)}`);
  }
}
