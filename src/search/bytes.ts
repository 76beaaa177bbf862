/** Many texts that are read one by one, when they are asked for. */
export interface TextList {
  readonly length: number;
  at(place: number): string;
  all(): string[];
}

/** Articles or words that are read between two pauses. */
export const STEP = 512;

/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  number(): number;
  numbers(count: number): Int32Array;
  text(): string;
  texts(): TextList;
  /** A view, not a copy. */
  bytes(): Uint8Array;
}

/** @throws RangeError past the end, and where more is announced than can follow */
export function createReader(from: Uint8Array, start = 0): ByteReader {
  let at = start;
  const room = (more: number): number => {
    if (more > from.length - at) throw new RangeError('past the end');
    return more;
  };
  const reader: ByteReader = {
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        room(1);
        const byte = from[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    },
    numbers(count) {
      const list = new Int32Array(room(count));
      for (let i = 0; i < count; i++) list[i] = reader.number();
      return list;
    },
    text: () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.bytes()),
    texts() {
      const length = room(reader.number());
      const starts = new Int32Array(length + 1);
      for (let i = 0; i < length; i++) starts[i + 1] = (starts[i] ?? 0) + reader.number();
      const text = reader.text();
      const at = (place: number): string => text.slice(starts[place], starts[place + 1]);
      return { length, at, all: () => Array.from({ length }, (_, place) => at(place)) };
    },
    bytes() {
      const length = room(reader.number());
      return from.subarray(at, (at += length));
    },
  };
  return reader;
}
