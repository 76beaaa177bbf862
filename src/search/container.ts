import { fail } from './fail.ts';

/**
 * An index file is a mark, a version, and one or two parts, each with its length and a checksum. So half a file,
 * a damaged one and a page that a server sent in its place are told apart from docs without an answer.
 *
 *     "BATON" 2 │ length checksum bytes… │ length checksum bytes…
 */
const MARK = [66, 65, 84, 79, 78];
const VERSION = 2;
const HEAD = MARK.length + 1;
const PART_HEAD = 8;

/**
 * FNV-1a, 32 bits, four bytes a step. Every step can be undone, so that one wrong byte always gives another sum.
 */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0x811c9dc5;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) sum = Math.imul(sum ^ view.getInt32(at), 0x01000193);
  for (; at < bytes.length; at++) sum = Math.imul(sum ^ view.getUint8(at), 0x01000193);
  return sum >>> 0;
}

export function pack(parts: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(HEAD + parts.reduce((sum, part) => sum + PART_HEAD + part.length, 0));
  file.set([...MARK, VERSION]);
  const view = new DataView(file.buffer);
  let at = HEAD;
  for (const part of parts) {
    view.setUint32(at, part.length);
    view.setUint32(at + 4, checksum(part));
    file.set(part, at + PART_HEAD);
    at += PART_HEAD + part.length;
  }
  return file;
}

/**
 * The parts of a file, as views.
 *
 * @throws Error whose message has four parts: path, expected, received, and what to do
 */
export function unpack(file: Uint8Array): Uint8Array[] {
  if (MARK.some((byte, i) => file[i] !== byte))
    fail('index', 'a file of "baton index"', new TextDecoder().decode(file.subarray(0, 40)));
  if (file[5] !== VERSION) fail('index.version', String(VERSION), file[5]);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = HEAD; at < file.length || !parts.length;) {
    if (parts.length > 1) fail('index', `${String(at)} bytes`, file.length);
    const length = file.length - at < PART_HEAD ? Infinity : view.getUint32(at);
    const end = at + PART_HEAD + length;
    if (end > file.length) fail('index', `at least ${String(end)} bytes`, file.length);
    const part = file.subarray(at + PART_HEAD, end);
    const [stated, sum] = [view.getUint32(at + 4), checksum(part)];
    if (stated !== sum) fail('index', `the checksum ${String(stated)}`, sum);
    parts.push(part);
    at = end;
  }
  return parts;
}
