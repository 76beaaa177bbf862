import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { IndexFiles } from './engines/engine.ts';

/** Writes index files into a folder. */
export function writeIndex(folder: string, files: IndexFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, encodeURIComponent(name)), bytes);
}

export const readIndex = (folder: string): IndexFiles =>
  new Map(readdirSync(folder).map((name) => [decodeURIComponent(name), readFileSync(join(folder, name))]));

/** Bytes of some index files; what is packed already counts as it is. */
export function sizeOf(files: readonly Uint8Array[]): { raw: number; gzipped: number } {
  const sum = (size: (bytes: Uint8Array) => number): number =>
    files.reduce((total, bytes) => total + size(bytes), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzipped: sum((bytes) => Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length)),
  };
}
