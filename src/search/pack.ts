import { checksum, MARK, PART_HEAD } from './container.ts';

/** Joins the parts of an index to a file, in steps. */
export function* pack(parts: readonly Uint8Array[]): Generator<undefined, Uint8Array> {
  const file = new Uint8Array(MARK.length + parts.reduce((sum, part) => sum + PART_HEAD + part.length, 0));
  file.set(MARK);
  const view = new DataView(file.buffer);
  let at = MARK.length;
  let sum: number | undefined;
  for (const part of parts) {
    sum = checksum(part, sum);
    view.setUint32(at, part.length);
    view.setUint32(at + 4, sum);
    file.set(part, at + PART_HEAD);
    at += PART_HEAD + part.length;
    yield;
  }
  return file;
}
