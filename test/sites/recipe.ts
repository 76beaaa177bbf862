import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand, type Command } from './runCommand.ts';
import { workFolder } from './workFolder.ts';

/** How a site is made from a generator's starter project. */
export interface Recipe {
  /** Its folder below `.sites/`. */
  readonly folder: string;
  /** Makes the starter project, where there is none. */
  readonly starter: readonly Command[];
  /** Ours, by path: added to the starter's, or in their place. */
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly Command[];
  /** The folder that comes out. */
  readonly out: string;
}

/**
 * Makes a site, unless it was made from the same files by the same commands before.
 *
 * @returns the folder with its pages
 */
export async function makeSite({ folder, starter, files, build, out }: Recipe): Promise<string> {
  const root = workFolder(folder);
  const made = workFolder(folder, out);
  const stamp = workFolder(folder, '.made-from');
  const hash = createHash('sha256')
    .update(JSON.stringify([files, starter, build]))
    .digest('hex');
  if (existsSync(made) && (await readFile(stamp, 'utf8').catch(() => '')) === hash) return made;
  await mkdir(root, { recursive: true });
  await rm(made, { recursive: true, force: true });
  const started = workFolder(folder, '.started');
  if (!existsSync(started)) {
    for (const [program, args, at] of starter) await runCommand([program, args, at ?? root]);
    await writeFile(started, '');
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const [program, args, at] of build) await runCommand([program, args, at ?? root]);
  await writeFile(stamp, hash);
  return made;
}
