import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages that hold no text of their own: for what is not there, the site's search, registers of words. */
const NO_ARTICLE = /(?:^|\/)(?:404|search|genindex[^/]*|py-modindex)(?:\/index)?\.html$/;

/** How many HTML files of a site are pages. */
export async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  let count = 0;
  for (const file of files) {
    if (!file.endsWith('.html') || NO_ARTICLE.test(file)) continue;
    const text = await readFile(join(folder, file), 'utf8').catch(() => '');
    if (text && !/http-equiv="?refresh/i.test(text)) count += 1;
  }
  return count;
}
