/**
 * Lists of articles, packed bit by bit. A list is rising numbers; stored are the gaps between them, in Rice
 * code: gap >> k in ones and a zero, then the lowest k bits. With k from the average gap that is within
 * a twentieth of the best that is possible without a model (Witten, Moffat, Bell: Managing Gigabytes, 3.3).
 */
export const riceParameter = (count: number, of: number): number =>
  Math.max(0, Math.floor(Math.log2((0.69 * of) / count)));

export interface BitReader {
  rice(k: number): number;
}

/** Past the end all bits are 0; a reader of checked bytes never gets there. */
export function createBitReader(from: Uint8Array): BitReader {
  let at = 0;
  const bit = (): number => ((from[at >>> 3] ?? 0) >>> (7 - (at++ & 7))) & 1;
  return {
    rice(k) {
      let value = 0;
      while (bit()) value++;
      while (k--) value = value * 2 + bit();
      return value;
    },
  };
}
