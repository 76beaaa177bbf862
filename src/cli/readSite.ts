import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSiteReader, type Site } from './createSiteReader.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { createGlob } from './glob.ts';

/**
 * Reads the HTML pages among the files of a built site, in their order.
 *
 * @param paths relative to the folder
 * @param exclude globs of paths to leave out
 * @throws what the file system says when a file cannot be read
 */
export async function readSite(
  folder: string,
  paths: readonly string[],
  exclude: readonly string[],
): Promise<Site> {
  const globs = exclude.map(createGlob);
  const reader = createSiteReader();
  for (const path of paths) {
    if (!/\.html?$/i.test(path)) continue;
    if (globs.some((matches) => matches(path))) {
      reader.skip(path, 'excluded');
      continue;
    }
    const html = decodeUtf8(await readFile(join(folder, path)));
    if (html === undefined) reader.skip(path, 'not UTF-8');
    else reader.read(path, html);
  }
  return reader.site();
}
