import { STEP, type ByteReader } from './bytes.ts';
import type { PackedTexts } from './indexFormat.ts';

/**
 * Unpacks the words of all texts, and finds where the ways and gaps of each article begin; those are read when a
 * text is shown.
 *
 * @param counts how many texts each article has that are shown
 * @param hidden how many follow them that are only searched
 * @param words of the index so far
 */
export function* readTexts(
  from: ByteReader,
  counts: Int32Array,
  hidden: number,
  words: number,
): Generator<undefined, PackedTexts> {
  const table = from.texts();
  const ids = from.bytes();
  const ways = from.bytes();
  const gaps = from.bytes();
  const all = new (words < 65_535 ? Uint16Array : Int32Array)(ids.length);
  const starts = new Int32Array(counts.length + 1);
  const wayStarts = new Int32Array(counts.length);
  const gapStarts = new Int32Array(counts.length);
  let [end, at, way, gap] = [0, 0, 0, 0];
  // Functions of their own are compiled sooner than a generator is.
  const readArticle = (doc: number): void => {
    wayStarts[doc] = way;
    gapStarts[doc] = gap;
    const shown = counts[doc] ?? 0;
    for (let text = 0; text < shown + hidden && at < ids.length; text++) {
      for (let id = 1; id && at < ids.length;) {
        id = 0;
        let byte = 128;
        for (let shift = 0; byte > 127; shift += 7) {
          byte = ids[at++] ?? 0;
          id |= (byte & 127) << shift;
        }
        all[end++] = id;
        if (text >= shown) continue;
        while ((gaps[gap++] ?? 0) > 127);
        if (id) while ((ways[way++] ?? 0) > 127);
      }
    }
    starts[doc + 1] = end;
  };
  for (let doc = 0; doc < counts.length; doc++) {
    if (!(doc % STEP)) yield;
    readArticle(doc);
  }
  return { tokens: all.slice(0, end), starts, wayStarts, gapStarts, ways, gaps, table, counts };
}
