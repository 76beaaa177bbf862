import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { partUrl } from '../search/container.ts';
import { split } from '../search/split.ts';

/**
 * Bytes of gzip that may follow the first part in one file. More than a quarter of a megabyte takes a phone on a slow
 * network (1.6 Mbit/s) more than a second, and half of all questions are answered without it.
 */
export const SPLIT_ABOVE = 250_000;

/** A file that was written, and its bytes. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes an index, packed, as one file; a large one as a file for each part, which a browser fetches when a question
 * needs it. Each file is written beside its place and then moved there, the first part last: what a server finds is
 * always a whole file, and where something cannot be written, the earlier index stays. Parts that an earlier index left
 * are removed.
 */
export async function writeIndex(
  index: Uint8Array,
  out: string,
  splitAbove: number = SPLIT_ABOVE,
): Promise<Written[]> {
  const parts = split(index).map((part) => gzipSync(part, { level: 9 }));
  const later = parts.slice(1).reduce((sum, part) => sum + part.length, 0);
  const files = later > splitAbove ? parts : [gzipSync(index, { level: 9 })];
  const pathOf = (i: number): string => (i ? partUrl(out, i + 1) : out);
  const draftOf = (i: number): string =>
    join(dirname(out), `.${basename(pathOf(i))}.${String(process.pid)}.tmp`);
  await mkdir(dirname(out), { recursive: true });
  try {
    for (const [i, file] of files.entries()) await writeFile(draftOf(i), file);
    for (const i of [...files.keys()].reverse()) await rename(draftOf(i), pathOf(i));
  } catch (error) {
    for (const i of files.keys()) await rm(draftOf(i), { force: true });
    throw error;
  }
  for (let i = files.length; i < parts.length; i++) await rm(pathOf(i), { force: true });
  return files.map((file, i) => ({ path: pathOf(i), bytes: file.length }));
}
