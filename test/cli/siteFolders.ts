import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { indexCommand } from '../../src/cli/indexCommand.ts';
import { defaultLiveLimits, type LiveLimits } from '../../src/cli/liveLimits.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { page } from './pages.ts';

/** Folders with sites in them, until `remove`. */
export function createSiteFolders() {
  const folders: string[] = [];
  return {
    /** A folder with these files in it. */
    site: async (files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> => {
      const folder = await mkdtemp(join(tmpdir(), 'baton-'));
      folders.push(folder);
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      return folder;
    },
    remove: () => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))),
  };
}

/** Limits of a live site that no test has to wait for. */
export const quickLimits: LiveLimits = {
  ...defaultLiveLimits,
  waitMs: 1,
  longestWaitMs: 20,
  timeoutMs: 2000,
};

/** Runs `baton index`. */
export async function batonIndex(args: readonly string[], limits: Partial<LiveLimits> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await indexCommand(
    args,
    { version: '1.2.3', out: (line) => out.push(line), err: (line) => err.push(line) },
    { ...quickLimits, ...limits },
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

export const loadFile = async (file: string) => loadIndex(gunzipSync(await readFile(file)));

/** The addresses in an index file, sorted. */
export async function urlsIn(file: string): Promise<string[]> {
  const index = await loadFile(file);
  return Array.from({ length: index.size }, (_, doc) => index.article(doc).url);
}

/** A page with a sentence and, where given, links. */
export const article = (title: string, ...links: readonly string[]): string =>
  page(
    `<h1>${title}</h1><p>Words about ${title} and what one has to know of it.</p>` +
      links
        .map(
          (link) => `<p>More of it is said over <a href="${link}">there</a>, in a page that is longer.</p>`,
        )
        .join(''),
  );
