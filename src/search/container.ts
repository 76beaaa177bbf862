import { fail } from './fail.ts';

/**
 * An index file is a mark, a version, and one to three parts, each with its length and a checksum. So half a file,
 * a damaged one and a page that a server sent in its place are told apart from docs without an answer.
 *
 *     "BATON" 3 │ length checksum bytes… │ length checksum bytes…
 */
const VERSION = 3;
export const MARK = [66, 65, 84, 79, 78, VERSION];
const HEAD = MARK.length;
export const PART_HEAD = 8;

/**
 * FNV-1a, 32 bits. Every step can be undone, so that one wrong byte always gives another sum. A part goes on from the
 * sum of the one before, so that a part of another index does not fit.
 */
export function checksum(bytes: Uint8Array, sum = 0x811c9dc5): number {
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

/**
 * The address of the file that holds a part, beside that of the first.
 *
 * @param part from 2
 * @example
 * partUrl('/help/baton-index.bin?v=3', 2) // '/help/baton-index-2.bin?v=3'
 */
export const partUrl = (url: string, part: number): string =>
  url.replace(/(\.[^./?#]*)?(?=[?#]|$)/, `-${String(part)}$1`);

/**
 * The parts of a file, as views, each when it is asked for.
 *
 * @throws Error whose message has four parts: path, expected, received, and what to do
 */
export function* unpack(file: Uint8Array): Generator<Uint8Array, undefined> {
  if (MARK.some((byte, i) => file[i] !== byte))
    fail(
      `a file of "baton index", version ${String(VERSION)}`,
      new TextDecoder().decode(file.subarray(0, 40)),
    );
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = HEAD;
  let sum: number | undefined;
  do {
    const start = at + PART_HEAD;
    const end = start + (start > file.length ? 1 : view.getUint32(at));
    if (end > file.length) fail(`at least ${String(end)} bytes`, file.length);
    const part = file.subarray(start, end);
    const stated = view.getUint32(at + 4);
    sum = checksum(part, sum);
    if (stated !== sum) fail(`the checksum ${String(stated)}`, sum);
    yield part;
    at = end;
  } while (at < file.length);
  return undefined;
}
