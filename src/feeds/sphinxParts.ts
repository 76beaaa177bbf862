import { textOf } from './fields.ts';
import { titleText, type Page, type Pages } from './pages.ts';
import { parsedParts, type ParsedPart } from './parsedParts.ts';
import { scanJson } from './scanJson.ts';

/** A Sphinx index that is being read, and its pages by the numbers of their documents. */
export interface Documents {
  readonly text: string;
  readonly feed: string;
  readonly pageOf: ReadonlyMap<number, Page>;
  readonly skip: Pages['skip'];
  /** Places that are headings already. */
  readonly anchors: Set<string>;
}

/** Names of parameters are not what anybody looks for. */
const PARAMETER = /Param$|:parameter$/;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** `alltitles`: `{ title: [[document, anchor], …] }`; the anchor of a page's own title is null. */
export function* addTitles(documents: Documents, start: number | undefined): Generator<undefined, void> {
  for (const part of partsFrom(documents, start)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const title = titleText(part.key);
    for (const place of isList(part.value) ? part.value : []) {
      if (isList(place)) addHeading(documents, place[0], title, place[1]);
    }
  }
}

/**
 * `indexentries`: `{ entry: [[document, anchor, …], …] }`, in small letters. Those in brackets, "groupby() (in module
 * itertools)", are made from objects, which are there already; one that stands in many places, "object", tells nothing.
 */
export function* addIndexEntries(
  documents: Documents,
  start: number | undefined,
): Generator<undefined, void> {
  for (const part of partsFrom(documents, start)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const place: unknown = isList(part.value) && part.value.length === 1 ? part.value[0] : undefined;
    if (isList(place) && !/[(;]/.test(part.key))
      addHeading(documents, place[0], titleText(part.key), place[1]);
  }
}

/**
 * `objects`: `{ prefix: { name: [document, type, priority, anchor] } }`, since version 4.3
 * `{ prefix: [[document, type, priority, anchor, name], …] }`.
 */
export function* addObjects(
  documents: Documents,
  start: number | undefined,
  types: number | undefined,
): Generator<undefined, void> {
  if (start === undefined) return;
  const { text, feed } = documents;
  const typeOf = new Map<string, string>();
  for (const part of partsFrom(documents, types)) {
    if (part) typeOf.set(part.key, textOf(part, 'value'));
    else yield undefined;
  }
  for (const prefix of scanJson(text, feed, start)) {
    if (!prefix) {
      yield undefined;
      continue;
    }
    if (text[prefix.start] !== '{' && text[prefix.start] !== '[') continue;
    for (const part of partsFrom(documents, prefix.start)) {
      if (!part) {
        yield undefined;
        continue;
      }
      if (!isList(part.value)) continue;
      const [document, type, priority, anchor, name] = part.value;
      const kind = typeOf.get(String(type));
      // A priority below 0 is what the author wants hidden.
      if (PARAMETER.test(kind ?? '') || Number(priority) < 0) continue;
      const full = [prefix.key, typeof name === 'string' ? name : part.key].filter(Boolean).join('.');
      addHeading(documents, document, titleText(full), wholeAnchor(anchor, full, kind));
    }
  }
}

/** `terms` and `titleterms`: `{ stem: document }` or `{ stem: [document, …] }`. */
export function* addWords(documents: Documents, start: number | undefined): Generator<undefined, void> {
  for (const part of partsFrom(documents, start)) {
    if (!part) {
      yield undefined;
      continue;
    }
    for (const number of isList(part.value) ? part.value : [part.value]) {
      if (typeof number === 'number') documents.pageOf.get(number)?.words.add(part.key);
    }
  }
}

/** The entries of an object or a list that may be missing. */
function partsFrom(
  { text, feed, skip }: Documents,
  start: number | undefined,
): Iterable<ParsedPart | undefined> {
  return start === undefined ? [] : parsedParts(text, feed, start, skip);
}

/** Short anchors: nothing where it is the name, "-" where it is the name behind its type. */
function wholeAnchor(anchor: unknown, name: string, type = ''): unknown {
  if (anchor === '') return name;
  return anchor === '-' ? `${type.replace(/^.*:/, '')}-${name}` : anchor;
}

function addHeading({ pageOf, anchors }: Documents, document: unknown, text: string, anchor: unknown): void {
  const page = typeof document === 'number' ? pageOf.get(document) : undefined;
  if (!page || !text || typeof anchor !== 'string' || !anchor || text === page.title) return;
  // The same place by another name: the first of them is the one on the page.
  const place = `${page.url}#${anchor}`;
  if (anchors.has(place)) return;
  anchors.add(place);
  page.headings.push({ text, anchor });
}
