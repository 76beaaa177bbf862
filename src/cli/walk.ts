import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of tools and themes: `_static`, `.git` and the like never hold articles. */
const TOOLS = /^[._]|^node_modules$/;

/**
 * All files of a folder, sorted, so that the same site gives the same index on every machine. Symbolic links are
 * followed, but no folder is read twice, as a link may lead back up.
 *
 * @returns paths relative to the folder, with `/` between their parts
 * @throws what the file system says about a folder that cannot be read
 */
export async function walk(folder: string): Promise<string[]> {
  const seen = new Set<string>();

  const visit = async (under: string): Promise<string[]> => {
    const place = join(folder, under);
    const real = await realpath(place);
    if (seen.has(real)) return [];
    seen.add(real);
    const found: string[] = [];
    const entries = await readdir(place, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = under ? `${under}/${entry.name}` : entry.name;
      // A link that leads nowhere is no page.
      const kind = entry.isSymbolicLink() ? await stat(join(folder, path)).catch(() => undefined) : entry;
      if (kind?.isDirectory() && !TOOLS.test(entry.name)) found.push(...(await visit(path)));
      if (kind?.isFile()) found.push(path);
    }
    return found;
  };

  return (await visit('')).sort();
}
