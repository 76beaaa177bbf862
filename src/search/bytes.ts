/** Writes the parts of an index. Numbers are variable-length: seven bits a byte, the lowest first. */
export interface ByteWriter {
  byte(value: number): void;
  number(value: number): void;
  /** UTF-8, its length first. */
  text(value: string): void;
  texts(values: readonly string[]): void;
  bytes(value: Uint8Array): void;
  done(): Uint8Array;
}

export function createWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let end = 0;
  const room = (more: number): void => {
    if (end + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + more));
    larger.set(buffer);
    buffer = larger;
  };
  const writer: ByteWriter = {
    byte(value) {
      room(1);
      buffer[end++] = value;
    },
    number(value) {
      while (value > 127) {
        writer.byte((value & 127) | 128);
        value >>>= 7;
      }
      writer.byte(value);
    },
    text(value) {
      writer.bytes(new TextEncoder().encode(value));
    },
    texts(values) {
      // The lengths first, then all text as one, which packs better and decodes faster.
      writer.number(values.length);
      for (const value of values) writer.number(value.length);
      writer.text(values.join(''));
    },
    bytes(value) {
      writer.number(value.length);
      room(value.length);
      buffer.set(value, end);
      end += value.length;
    },
    done: () => buffer.slice(0, end),
  };
  return writer;
}

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
