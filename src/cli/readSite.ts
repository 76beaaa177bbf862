import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGlob } from './glob.ts';
import { readPage, type PageFacts } from './readPage.ts';
import { walk } from './walk.ts';

/** What a folder of pages gives: articles with the path of their file, and what was left out, and why. */
export interface Site {
  /** Number of HTML files. */
  readonly pages: number;
  readonly articles: readonly { readonly path: string; readonly facts: PageFacts }[];
  /** Reason → paths. */
  readonly skipped: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads all pages of a built site, in the order of their paths.
 *
 * @param exclude globs of paths to leave out
 * @throws what the file system says when the folder or a file cannot be read
 */
export async function readSite(folder: string, exclude: readonly string[]): Promise<Site> {
  const globs = exclude.map(createGlob);
  const paths = await walk(folder);
  const skipped = new Map<string, string[]>();
  const articles = new Map<string, { path: string; facts: PageFacts }>();
  const skip = (path: string, reason: string): void => {
    skipped.set(reason, [...(skipped.get(reason) ?? []), path]);
  };

  for (const path of paths) {
    if (globs.some((matches) => matches(path))) {
      skip(path, 'excluded');
      continue;
    }
    const html = decode(await readFile(join(folder, path)));
    const page = html === undefined ? skipUnreadable : readPage(html, path);
    if (page.kind === 'skip') skip(path, page.reason);
    else if (articles.has(page.facts.id)) skip(path, 'same id as another page');
    else articles.set(page.facts.id, { path, facts: page.facts });
  }
  return { pages: paths.length, articles: [...articles.values()], skipped };
}

const skipUnreadable = { kind: 'skip', reason: 'not UTF-8' } as const;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Guessing an encoding would put wrong words into the index.
  }
}
