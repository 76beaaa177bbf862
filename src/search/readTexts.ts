import type { ByteReader } from './bytes.ts';
import type { PackedTexts } from './indexFormat.ts';

/**
 * Unpacks the words of all texts, and finds where each article's ways and gaps begin; those are read when a
 * text is shown.
 *
 * @param counts how many texts each article has that are shown
 * @param hidden whether one list of words follows them that is only searched
 */
export function readTexts(from: ByteReader, counts: Int32Array, hidden: boolean): PackedTexts {
  const table = from.texts();
  const ids = from.bytes();
  const ways = from.bytes();
  const gaps = from.bytes();
  const tokens = new Int32Array(ids.length);
  const starts = new Int32Array(counts.length + 1);
  const wayStarts = new Int32Array(counts.length);
  const gapStarts = new Int32Array(counts.length);
  let [end, at, way, gap] = [0, 0, 0, 0];
  for (let doc = 0; doc < counts.length; doc++) {
    starts[doc] = end;
    wayStarts[doc] = way;
    gapStarts[doc] = gap;
    const shown = counts[doc] ?? 0;
    for (let text = 0; text < shown + Number(hidden) && at < ids.length; text++) {
      for (let id = 1; id && at < ids.length;) {
        id = 0;
        let byte = 128;
        for (let shift = 0; byte > 127; shift += 7) {
          byte = ids[at++] ?? 0;
          id |= (byte & 127) << shift;
        }
        tokens[end++] = id;
        if (text === shown) continue;
        while ((gaps[gap++] ?? 0) > 127);
        if (id) while ((ways[way++] ?? 0) > 127);
      }
    }
  }
  starts[counts.length] = end;
  return { tokens: tokens.slice(0, end), starts, wayStarts, gapStarts, ways, gaps, table, counts };
}
