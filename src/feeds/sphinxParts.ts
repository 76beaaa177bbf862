import { textOf } from './fields.ts';
import { titleText, type Page, type Pages } from './pages.ts';
import { parsedParts } from './parsedParts.ts';
import { scanJson } from './scanJson.ts';

/** A Sphinx index that is being read, and its pages by the numbers of their documents. */
export interface Documents {
  readonly text: string;
  readonly feed: string;
  readonly pageOf: ReadonlyMap<number, Page>;
  readonly skip: Pages['skip'];
}

/** Names of parameters are not what anybody looks for. */
const PARAMETER = /Param$|:parameter$/;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** `alltitles`: `{ title: [[document, anchor], …] }`; the anchor of a page's own title is null. */
export function* addTitles(documents: Documents, start: number | undefined): Generator<undefined, void> {
  yield* addPlaces(documents, start, (title) => title);
}

/**
 * `indexentries`: `{ entry: [[document, anchor, …], …] }`, in small letters. Those in brackets, "groupby() (in module
 * itertools)", are made from objects, which are there already.
 */
export function* addIndexEntries(
  documents: Documents,
  start: number | undefined,
): Generator<undefined, void> {
  yield* addPlaces(documents, start, (entry) => (/[(;]/.test(entry) ? '' : entry));
}

function* addPlaces(
  { text, feed, pageOf, skip }: Documents,
  start: number | undefined,
  nameOf: (key: string) => string,
): Generator<undefined, void> {
  if (start === undefined) return;
  for (const part of parsedParts(text, feed, start, skip)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const name = titleText(nameOf(part.key));
    if (!name || !isList(part.value)) continue;
    for (const place of part.value) {
      if (isList(place)) addHeading(pageOf.get(Number(place[0])), name, place[1]);
    }
  }
}

/**
 * `objects`: `{ prefix: { name: [document, type, priority, anchor] } }`, since version 4.3
 * `{ prefix: [[document, type, priority, anchor, name], …] }`.
 */
export function* addObjects(
  { text, feed, pageOf, skip }: Documents,
  start: number | undefined,
  types: number | undefined,
): Generator<undefined, void> {
  if (start === undefined) return;
  const typeOf = new Map<string, string>();
  if (types !== undefined) {
    for (const part of parsedParts(text, feed, types, skip)) {
      if (part) typeOf.set(part.key, textOf(part, 'value'));
    }
  }
  for (const prefix of scanJson(text, feed, start)) {
    if (!prefix) {
      yield undefined;
      continue;
    }
    if (text[prefix.start] !== '{' && text[prefix.start] !== '[') continue;
    for (const part of parsedParts(text, feed, prefix.start, skip)) {
      if (!part) {
        yield undefined;
        continue;
      }
      if (!isList(part.value)) continue;
      const [document, type, priority, anchor, name] = part.value;
      // A priority below 0 is what the author wants hidden.
      if (PARAMETER.test(typeOf.get(String(type)) ?? '') || Number(priority) < 0) continue;
      const full = [prefix.key, typeof name === 'string' ? name : part.key].filter(Boolean).join('.');
      addHeading(
        pageOf.get(Number(document)),
        titleText(full),
        wholeAnchor(anchor, full, typeOf.get(String(type))),
      );
    }
  }
}

/** Short anchors: nothing where it is the name, "-" where it is the name behind its type. */
function wholeAnchor(anchor: unknown, name: string, type = ''): unknown {
  if (anchor === '') return name;
  return anchor === '-' ? `${type.replace(/^.*:/, '')}-${name}` : anchor;
}

function addHeading(page: Page | undefined, text: string, anchor: unknown): void {
  if (page && text && typeof anchor === 'string' && anchor && text !== page.title) {
    page.headings.push({ text, anchor });
  }
}

/** `terms` and `titleterms`: `{ stem: document }` or `{ stem: [document, …] }`. */
export function* addWords(
  { text, feed, pageOf, skip }: Documents,
  start: number | undefined,
): Generator<undefined, void> {
  if (start === undefined) return;
  for (const part of parsedParts(text, feed, start, skip)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const numbers = isList(part.value) ? part.value : [part.value];
    for (const number of numbers) {
      if (typeof number === 'number') pageOf.get(number)?.words.add(part.key);
    }
  }
}
