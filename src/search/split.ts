import { unpack } from './container.ts';

/** A file as many: one with the first part, and for each other part what follows. Joined they are the file. */
export function split(file: Uint8Array): Uint8Array[] {
  const ends = [...unpack(file)].map((part) => part.byteOffset - file.byteOffset + part.length);
  return ends.map((end, i) => file.subarray(ends[i - 1] ?? 0, end));
}
