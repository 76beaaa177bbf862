import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexCommand } from '../../src/cli/indexCommand.ts';
import { article, createSiteFolders, urlsIn } from './siteFolders.ts';

const { site, remove } = createSiteFolders();
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  await remove();
});

/** `baton index --watch` on a folder, until it is stopped. */
function watching(folder: string) {
  const out: string[] = [];
  const err: string[] = [];
  const controller = new AbortController();
  const code = indexCommand([folder, '--watch'], {
    version: '1.2.3',
    out: (line) => out.push(line.replaceAll(folder, 'site')),
    err: (line) => err.push(line.replaceAll(folder, 'site')),
    stopped: () => controller.signal,
  });
  const stop = () => {
    controller.abort();
    return code;
  };
  stops.push(stop);
  const lines = async (count: number) =>
    vi.waitFor(
      () => {
        expect(out).toHaveLength(count);
      },
      { timeout: 20_000 },
    );
  return { out, err, stop, lines };
}

const file = (folder: string): string => join(folder, 'baton-index.bin');

describe('baton index --watch', () => {
  it('makes the index again when the folder changes, a line each time, and ends with 0', async () => {
    const folder = await site({ 'a.html': article('A'), 'deep/b.html': article('B') });
    const { out, err, stop, lines } = watching(folder);
    await lines(2);
    await Promise.all([
      writeFile(join(folder, 'deep', 'c.html'), article('C')),
      writeFile(join(folder, 'd.html'), article('D')),
    ]);
    await lines(3);
    expect(await urlsIn(file(folder))).toEqual(['a.html', 'd.html', 'deep/b.html', 'deep/c.html']);
    await rm(join(folder, 'd.html'));
    await lines(4);
    expect(await stop()).toBe(0);
    expect(out.map((line) => line.replace(/[\d.]+ k?B/, 'n B'))).toEqual([
      '2 articles of 2 pages, n B written to site',
      'Watching site; stop it with Ctrl+C.',
      '4 articles of 4 pages, n B written to site',
      '3 articles of 3 pages, n B written to site',
    ]);
    expect(err).toEqual([]);
  });

  it('leaves the last index where it cannot make another, says why, and goes on', async () => {
    const folder = await site({ 'a.html': article('A') });
    const { out, err, stop, lines } = watching(folder);
    await lines(2);
    const before = await readFile(file(folder));
    await rm(join(folder, 'a.html'));
    await vi.waitFor(
      () => {
        expect(err).toHaveLength(2);
      },
      { timeout: 20_000 },
    );
    expect(err[0]).toBe('site: expected pages with articles, received no page.');
    expect(await readFile(file(folder))).toEqual(before);
    await writeFile(join(folder, 'b.html'), article('B'));
    await lines(3);
    expect(await urlsIn(file(folder))).toEqual(['b.html']);
    expect(await stop()).toBe(0);
    expect(out).toHaveLength(3);
  });
});
