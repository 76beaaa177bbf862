import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Article } from '../core/article.ts';
import { buildIndex } from '../search/buildIndex.ts';
import { articleUrl } from './articleUrl.ts';
import { readIndexOptions, type IndexOptions } from './indexOptions.ts';
import type { ExitCode, Io } from './io.ts';
import { decline } from './decline.ts';
import { readSite, type Site } from './readSite.ts';
import { readSynonyms } from './readSynonyms.ts';
import { report } from './report.ts';
import { withoutBoilerplate } from './withoutBoilerplate.ts';
import { writeIndex } from './writeIndex.ts';

const help = `Usage: baton index <folder> [options]

Reads the HTML pages of a built docs site and writes the index that the help widget searches.
Folders whose names begin with "." or "_", and node_modules, are not read.

Options:
  --out <file>      Where to write; default: <folder>/baton-index.bin
  --base <url>      Write absolute URLs that begin so; default: relative to the index file
  --exclude <glob>  Leave out what fits, such as "old/**"; may be given again
  --synonyms <file> JSON with lists of words that mean the same: [["bill", "invoice"]]
  --help            Show this

Exit codes: 0 done, 1 nothing to index or a file could not be read or written, 2 called in a wrong way.`;

/** `baton index`: makes the search index of a built site. */
export async function indexCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readIndexOptions(args);
  if (options === 'help' || 'problem' in options) return decline(options, help, io);
  try {
    return await makeIndex(options, io);
  } catch (error) {
    io.err(`Expected to read ${options.folder} and write its index, received: ${reasonOf(error)}.`);
    io.err('Check the paths and their permissions, and give the folder that holds the built HTML pages.');
    return 1;
  }
}

async function makeIndex(options: IndexOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(options.folder);
  const out = resolve(options.out ?? join(folder, 'baton-index.bin'));
  const site = await readSite(folder, options.exclude);
  if (!site.articles.length) {
    io.err(`Expected HTML pages with articles in ${folder}, received ${countSkipped(site)}.`);
    io.err(
      'Build the site first, and give the folder that its host serves, such as dist, build or _build/html.',
    );
    return 1;
  }

  // An index outside of the site is meant to be copied to its top, so its URLs are as from there.
  const from = relative(folder, dirname(out)).split(sep).join('/');
  const inside = from === '..' || from.startsWith('../') ? '' : from;
  const articles = withoutBoilerplate(site.articles.map(({ facts }) => facts)).map((facts, i): Article => {
    const path = site.articles[i]?.path ?? '';
    return {
      ...facts,
      url: articleUrl(path, { from: inside, base: options.base, canonical: facts.canonical }),
    };
  });
  const bytes = buildIndex(articles, {
    synonyms: options.synonyms === undefined ? [] : await readSynonyms(options.synonyms),
  });
  const written = await writeIndex(bytes, out);
  const { pages, skipped } = site;
  report({ pages, articles: articles.length, skipped, raw: bytes.length, written }).forEach(io.out);
  return 0;
}

function countSkipped({ pages, skipped }: Site): string {
  if (!pages) return 'no HTML page';
  const reasons = [...skipped].map(([reason, paths]) => `${reason}: ${paths.length}`);
  return `${pages} without one (${reasons.join(', ')})`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}
