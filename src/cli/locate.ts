import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { feedKinds } from './feedKinds.ts';
import { SourceProblem } from './sourceProblem.ts';

/** Where a built site is, and where its index goes. */
export interface Location {
  /** Absolute. */
  readonly folder: string;
  /** Path of the one feed that is to be read, relative to the folder. */
  readonly file: string | undefined;
  /** Absolute path of the index file. */
  readonly out: string;
  /** Folder of the index file, relative to the site's folder; empty when it is the same. */
  readonly from: string;
}

/**
 * Finds the site's folder: what was given, or, of a feed's file, the folder that the site's root is.
 *
 * @throws SourceProblem where nothing is there
 */
export async function locate(place: string, out: string | undefined): Promise<Location> {
  const path = resolve(place);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const fix = 'Build the site first, and check the path: it is as from the folder where the command runs.';
    throw new SourceProblem(path, 'a folder or a file', 'nothing of this name', fix);
  });
  const isFile = found.isFile();
  const whole = path.split(sep).join('/');
  const folder = isFile ? resolve(rootOf(whole) ?? dirname(path)) : path;
  const target = resolve(out ?? join(folder, 'baton-index.bin'));
  // An index outside of the site is meant to be copied to its top, so its URLs are as from there.
  const from = relative(folder, dirname(target)).split(sep).join('/');
  return {
    folder,
    file: isFile ? relative(folder, path).split(sep).join('/') : undefined,
    out: target,
    from: from === '..' || from.startsWith('../') ? '' : from,
  };
}

/** @example rootOf('/site/search/search_index.json') // '/site/' */
const rootOf = (path: string): string | undefined =>
  feedKinds.map(({ place }) => place.exec(path)?.[1]).find((root) => root !== undefined);
