/** Writes lists of articles, packed bit by bit: see `bits.ts`. */
export interface BitWriter {
  rice(value: number, k: number): void;
  done(): Uint8Array;
}

export function createBitWriter(): BitWriter {
  const bytes: number[] = [];
  let free = 0;
  const bit = (value: number): void => {
    if (!free) {
      bytes.push(0);
      free = 8;
    }
    free--;
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | (value << free);
  };
  return {
    rice(value, k) {
      for (let ones = value >>> k; ones; ones--) bit(1);
      bit(0);
      while (k--) bit((value >>> k) & 1);
    },
    done: () => Uint8Array.from(bytes),
  };
}
