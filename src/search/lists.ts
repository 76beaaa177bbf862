import { add } from './add.ts';
import { wordsOf } from './dictionary.ts';
import type { ByteReader } from './bytes.ts';
import { createBitReader, riceParameter } from './bits.ts';
import { ALIAS, BODY, HEADING, OTHER, SENTENCE, TITLE, type Lists, type Unmeasured } from './indexFormat.ts';

/** Where each text of an article stands: a title, its headings, its aliases, and words that are only searched. */
export function fieldOfText(text: number, shown: number, headings: number): number {
  return text === shown ? OTHER : text === 0 ? TITLE : text <= headings ? HEADING : ALIAS;
}

/** Articles between two pauses. */
const STEP = 1024;

/**
 * Turns texts into lists of articles, in two passes: how often each word occurs says where its list begins,
 * then every occurrence goes to the next free place of its list. So no list has to be stored for shown texts.
 * Counts on the way the words of each field, and in how many articles each word is.
 */
export function* listsOf(index: Unmeasured): Generator<undefined, undefined> {
  const { texts, headings, madeOf, bands, lengths, size, spread } = index;
  const words = wordsOf(bands);
  const starts = new Int32Array(words + 2);
  const last = new Int32Array(words).fill(-1);
  const split = new Uint8Array(words);
  for (const id of madeOf.keys()) split[id] = 1;
  let entries = new Int32Array();

  const count = (id: number, entry: number): void => {
    add(starts, id + 2);
    const doc = entry >>> 3;
    const of = lengths[entry & 7];
    if (of) add(of, doc);
    if (last[id] === doc) return;
    last[id] = doc;
    add(spread, id);
  };
  // While it is filled, starts[w + 1] is the next free place of word w; when full, it is where the next begins.
  const fill = (id: number, entry: number): void => {
    entries[starts[id + 1] ?? 0] = entry;
    add(starts, id + 1);
  };
  for (const visit of [count, fill]) {
    for (let doc = 0; doc < size; doc++) {
      if (!(doc % STEP)) yield;
      for (const from of texts) {
        let text = 0;
        for (let i = from.starts[doc] ?? 0, end = from.starts[doc + 1] ?? 0; i < end; i++) {
          const id = (from.tokens[i] ?? 0) - 1;
          if (id < 0) {
            text++;
            continue;
          }
          const field =
            from === texts[0] ? fieldOfText(text, from.counts[doc] ?? 0, headings[doc] ?? 0) : SENTENCE;
          visit(id, doc * 8 + field);
          if (split[id]) for (const part of madeOf.get(id) ?? []) visit(part, doc * 8 + field);
        }
      }
    }
    if (visit === fill) break;
    for (let i = 1; i < starts.length; i++) add(starts, i, starts[i - 1]);
    entries = new Int32Array(starts[words + 1] ?? 0);
  }
  index.lists.push({ of: (word) => entries.subarray(starts[word], starts[word + 1]) });
}

/** So many lists are packed together, and unpacked when the first of them is asked for. */
export const TOGETHER = 16;

/** Finds the lists of words of bodies. */
export function readBodyLists(from: ByteReader, words: number, articles: number): Lists {
  const counts = from.numbers(words);
  const packed = Array.from({ length: Math.ceil(words / TOGETHER) }, from.bytes);
  const unpacked: Int32Array[][] = [];
  const unpack = (block: number): Int32Array[] => {
    const { bits, rice } = createBitReader(packed[block] ?? new Uint8Array());
    return Array.from(counts.subarray(block * TOGETHER, (block + 1) * TOGETHER), (count) => {
      const entries = new Int32Array(count);
      if (!count) return entries;
      const k = riceParameter(count, articles);
      const often = bits(1);
      let doc = -1;
      for (let i = 0; i < count; i++) {
        doc += 1 + rice(k);
        entries[i] = doc * 8 + BODY + (often ? Math.min(2, rice(0)) : 0);
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
