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
