import { createReader, type ByteReader } from './bytes.ts';
import { unpack } from './container.ts';
import { createBand, wordsOf } from './dictionary.ts';
import { createGroups } from './group.ts';
import { measure } from './measure.ts';
import { sizeOf, type IndexedArticle, type SearchIndex, type Unmeasured } from './indexFormat.ts';
import { listsOf, readBodyLists } from './lists.ts';
import { readTexts } from './readTexts.ts';
import { createStemmer } from './stem.ts';

/**
 * Reads an index file, or its first part. All of it is checked, so that a wrong file is never taken for docs
 * without an answer.
 *
 * @throws Error whose message has four parts: path, expected, received, and what to do
 * @example
 * const index = loadIndex(new Uint8Array(await (await fetch('/baton-index.bin')).arrayBuffer()));
 */
export function loadIndex(file: Uint8Array): SearchIndex {
  const loading = loadInSteps(file);
  for (;;) {
    const step = loading.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of some milliseconds, so that a page can do other things in between.
 *
 * @returns when done, the index
 */
export function* loadInSteps(file: Uint8Array): Generator<undefined, SearchIndex> {
  const [first, ...rest] = unpack(file);
  yield;
  const index = readFirst(first ?? new Uint8Array());
  yield;
  for (const part of rest) yield* addRest(index, part);
  index.spread = new Int32Array(wordsOf(index.bands));
  yield* listsOf(index);
  const measured = { ...index, ...measure(index) };
  return { ...measured, findGroup: createGroups(measured) };
}

function readFirst(part: Uint8Array): Unmeasured {
  const from = createReader(part);
  const lang = from.text();
  const stop = new Set(from.texts().all());
  const stem = createStemmer(from.texts().all());
  const synonyms = new Map<string, string[]>();
  for (const list of from
    .texts()
    .all()
    .map((text) => text.split(' ')))
    for (const word of list)
      synonyms.set(word, [...(synonyms.get(word) ?? []), ...list.filter((other) => other !== word)]);

  const size = from.number();
  const urls = from.texts();
  const places = from.numbers(2 * size);
  const ids = from.texts();
  const sections = from.texts();
  const sectionOf = from.numbers(size);
  const article = (doc: number): IndexedArticle => {
    const url = urls.at(doc);
    const start = (places[2 * doc] ?? 0) - 1;
    const length = places[2 * doc + 1] ?? 0;
    const id = start < 0 ? ids.at(length) : url.slice(start, start + length);
    return { id, url, section: sections.at(sectionOf[doc] ?? 0) };
  };
  const bodySizes = Float32Array.from(from.bytes(), sizeOf);
  const headings = new Int32Array(size);
  const counts = new Int32Array(size);
  const anchorStarts = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) {
    const count = (headings[i] = from.number());
    counts[i] = 1 + count + from.number();
    anchorStarts[i + 1] = (anchorStarts[i] ?? 0) + count;
  }
  const anchors = from.texts();
  const index: Unmeasured = {
    ...{ lang, stop, stem, synonyms, size, article, headings, anchors, anchorStarts, bodySizes },
    bands: [],
    lists: [],
    texts: [],
    variants: new Map(),
    variantTexts: [],
    spread: new Int32Array(),
    madeOf: new Map(),
    lengths: [0, 1, 2, 3].map(() => new Float32Array(size)),
  };
  readBands(from, index);
  index.texts.push(readTexts(from, counts, true));
  return index;
}

/** Adds the rest of an index to its first part, in steps. */
function* addRest(index: Unmeasured, part: Uint8Array): Generator<undefined, undefined> {
  const from = createReader(part);
  const counts = from.numbers(index.size);
  readBands(from, index);
  yield;
  index.texts.push(readTexts(from, counts, false));
  yield;
  index.lists.push(readBodyLists(from, wordsOf(index.bands), index.size));
}

function readBands(from: ByteReader, { bands, variants, variantTexts, madeOf }: Unmeasured): void {
  for (let i = 0; i < 2; i++) bands.push(createBand(wordsOf(bands), readWords(from)));
  const varied = from.numbers(from.number());
  const counts = from.numbers(varied.length);
  varied.forEach((id, i) => {
    variants.set(id, variantTexts.length);
    variantTexts.length += counts[i] ?? 0;
  });
  const ways = from.texts();
  const start = variantTexts.length - ways.length;
  for (let i = 0; i < ways.length; i++) variantTexts[start + i] = ways.at(i);
  for (let i = from.number(); i; i--) {
    const id = from.number();
    madeOf.set(id, from.numbers(from.number()));
  }
}

function readWords(from: ByteReader): string[] {
  const shared = from.bytes();
  const rest = from.texts();
  const list: string[] = [];
  let word = '';
  for (let i = 0; i < rest.length; i++) list.push((word = word.slice(0, shared[i]) + rest.at(i)));
  return list;
}
