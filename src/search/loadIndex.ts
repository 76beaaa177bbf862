import { createReader, STEP, type ByteReader } from './bytes.ts';
import { unpack } from './container.ts';
import { readBand, wordsOf } from './dictionary.ts';
import { fail } from './fail.ts';
import { finish } from './finish.ts';
import { createGroups } from './group.ts';
import { HIDDEN, sizeOf, type IndexedArticle, type SearchIndex, type Unmeasured } from './indexFormat.ts';
import { listsOf, readBodyLists } from './lists.ts';
import { measure } from './measure.ts';
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
  return finish(loadInSteps(file));
}

/**
 * The same in steps of some milliseconds, so that a page can do other things in between.
 *
 * @returns when done, the index
 */
export function* loadInSteps(file: Uint8Array): Generator<undefined, SearchIndex> {
  const parts: Uint8Array[] = [];
  for (const part of unpack(file)) {
    parts.push(part);
    yield;
  }
  try {
    const [titles = createReader(file), headings, bodies] = parts.map((part) => createReader(part));
    const index = yield* readTitles(titles);
    yield* addTexts(index, titles, HIDDEN);
    if (headings) {
      index.anchors = headings.texts();
      yield* addTexts(index, headings);
      index.texts[1]?.counts.forEach((count, doc) => {
        index.anchorStarts[doc + 1] = (index.anchorStarts[doc] ?? 0) + count;
      });
    }
    if (bodies) {
      index.lengths.at(-1)?.set(Float32Array.from(bodies.bytes(), sizeOf));
      yield* addTexts(index, bodies);
      index.lists.push(readBodyLists(bodies, wordsOf(index.bands), index.size));
      yield;
    }
    yield* listsOf(index);
    const measured = { ...index, gains: yield* measure(index) };
    return { ...measured, findGroup: createGroups(measured) };
  } catch (error) {
    // Its checksum is right, so it was made so: by something else than "baton index".
    return fail('parts that belong together', String(error));
  }
}

function* readTitles(from: ByteReader): Generator<undefined, Unmeasured> {
  const stop = new Set(from.texts().all());
  const stem = createStemmer(from.texts().all());
  const synonyms = new Map<string, string[]>();
  for (const list of from.texts().all()) {
    const group = list.split(' ');
    for (const key of group.map(stem)) {
      const others = group.filter((other) => stem(other) !== key);
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...others]);
    }
  }

  yield;
  const size = from.number();
  const urls = from.texts();
  yield;
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
  return {
    ...{ stop, stem, synonyms, size, article },
    bands: [],
    lists: [],
    texts: [],
    anchors: undefined,
    anchorStarts: new Int32Array(size + 1),
    variants: new Map(),
    rarity: new Float32Array(),
    madeOf: new Map(),
    lengths: [0, 1, 2, 3, 4].map(() => new Float32Array(size)),
  };
}

/** Adds the texts of a part, with the words that they bring. */
function* addTexts(index: Unmeasured, from: ByteReader, hidden = 0): Generator<undefined, undefined> {
  const { bands, variants, madeOf } = index;
  const counts = from.numbers(index.size);
  for (let i = from.number(); i; i--) {
    bands.push(yield* readBand(from, wordsOf(bands)));
    yield;
  }
  const varied = from.numbers(from.number());
  from
    .texts()
    .all()
    .forEach((ways, i) => variants.set(varied[i] ?? 0, ways));
  yield;
  for (let i = from.number(); i; i--) {
    if (!(i % STEP)) yield;
    madeOf.set(from.number(), Array.from({ length: from.number() }, from.number));
  }
  yield;
  index.texts.push(yield* readTexts(from, counts, hidden, wordsOf(bands)));
}
