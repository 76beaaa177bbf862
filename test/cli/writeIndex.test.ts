import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIndex } from '../../src/cli/writeIndex.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { helpCentre } from '../search/helpCentre.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-'));
});
afterEach(() => rm(folder, { recursive: true }));

const index = buildIndex(helpCentre);

describe('writing an index', () => {
  it('makes one file of a small one', async () => {
    const out = join(folder, 'deep', 'i.bin');
    const [{ path, bytes } = { path: '', bytes: 0 }] = await writeIndex(index, out);
    expect(await readdir(join(folder, 'deep'))).toEqual(['i.bin']);
    expect(path).toBe(out);
    expect(await readFile(out)).toHaveLength(bytes);
    expect(new Uint8Array(gunzipSync(await readFile(out)))).toEqual(index);
  });

  it('makes three of a large one, and takes them away again when it got small', async () => {
    const out = join(folder, 'i.bin');
    const written = await writeIndex(index, out, 100);
    expect(written.map(({ path }) => path)).toEqual(
      ['i.bin', 'i-2.bin', 'i-3.bin'].map((name) => join(folder, name)),
    );
    const files = await Promise.all(written.map(async ({ path }) => gunzipSync(await readFile(path))));
    expect(new Uint8Array(Buffer.concat(files))).toEqual(index);
    await writeIndex(index, out);
    expect(await readdir(folder)).toEqual(['i.bin']);
  });
});
