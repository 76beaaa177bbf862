import { STEP, type ByteReader } from './bytes.ts';
import { createBitReader, riceParameter } from './bits.ts';
import { fieldOf, SENTENCE, TOGETHER, type Lists, type PackedTexts, type Unmeasured } from './indexFormat.ts';
import { wordsOf } from './dictionary.ts';
import { rarityOf } from './measure.ts';

/**
 * Turns texts into lists of articles, in two passes: how often each word occurs says where its list begins,
 * then every occurrence goes to the next free place of its list. So no list has to be stored for shown texts.
 * Counts on the way the words of each field, and at the end in how many articles each word is.
 */
export function* listsOf(index: Unmeasured): Generator<undefined, undefined> {
  const { texts, madeOf, bands, lengths, size } = index;
  const words = wordsOf(bands);
  const starts = new Int32Array(words + 2);
  const split = new Uint8Array(words);
  for (const id of madeOf.keys()) split[id] = 1;
  let entries = new Int32Array();

  const count = (id: number, doc: number, field: number): void => {
    starts[id + 2] = (starts[id + 2] ?? 0) + 1;
    const of = lengths[field];
    if (of && field < SENTENCE) of[doc] = (of[doc] ?? 0) + 1;
  };
  // While it is filled, starts[w + 1] is the next free place of word w; when full, it is where the next begins.
  const fill = (id: number, doc: number, field: number): void => {
    const next = starts[id + 1] ?? 0;
    entries[next] = doc * 8 + field;
    starts[id + 1] = next + 1;
  };
  const visitWords = (doc: number, visit: typeof count): void => {
    for (let part = 0; part < texts.length; part++) {
      const { tokens, starts: from, counts } = texts[part] as PackedTexts;
      const shown = counts[doc] ?? 0;
      const end = from[doc + 1] ?? 0;
      let text = 0;
      let field = fieldOf(part, 0, shown);
      for (let i = from[doc] ?? 0; i < end; i++) {
        const id = (tokens[i] ?? 0) - 1;
        if (id < 0) field = fieldOf(part, ++text, shown);
        else {
          visit(id, doc, field);
          if (split[id]) for (const made of madeOf.get(id) ?? []) visit(made, doc, field);
        }
      }
    }
  };
  for (const visit of [count, fill]) {
    for (let doc = 0; doc < size; doc++) {
      if (!(doc % STEP)) yield;
      visitWords(doc, visit);
    }
    if (visit === fill) break;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    entries = new Int32Array(starts[words + 1] ?? 0);
  }
  const articlesWith = (word: number): number => {
    let found = 0;
    let before = -1;
    for (let i = starts[word] ?? 0; i < (starts[word + 1] ?? 0); i++) {
      const doc = (entries[i] ?? 0) >>> 3;
      if (doc !== before) found++;
      before = doc;
    }
    return found;
  };
  index.rarity = new Float32Array(words);
  for (let word = 0; word < words; word++) {
    if (!(word % STEP)) yield;
    index.rarity[word] = rarityOf(articlesWith(word), size);
  }
  index.lists.push({ of: (word) => entries.subarray(starts[word], starts[word + 1]) });
}

/** Finds the lists of words of bodies. */
export function readBodyLists(from: ByteReader, words: number, articles: number): Lists {
  const counts = from.numbers(words);
  const packed = Array.from({ length: Math.ceil(words / TOGETHER) }, from.bytes);
  const unpacked: Int32Array[][] = [];
  const unpack = (block: number): Int32Array[] => {
    const { rice } = createBitReader(packed[block] ?? new Uint8Array());
    return Array.from(counts.subarray(block * TOGETHER, (block + 1) * TOGETHER), (count) => {
      const entries = new Int32Array(count);
      if (!count) return entries;
      const k = riceParameter(count, articles);
      let doc = -1;
      for (let i = 0; i < count; i++) {
        doc += 1 + rice(k);
        entries[i] = doc * 8 + SENTENCE;
      }
      return entries;
    });
  };
  const nothing = new Int32Array();
  return {
    of(word) {
      const block = Math.floor(word / TOGETHER);
      return (unpacked[block] ??= unpack(block))[word % TOGETHER] ?? nothing;
    },
  };
}
