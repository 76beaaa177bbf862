import { counted } from '../core/counted.ts';
import { feedKinds, type FeedKind } from './feedKinds.ts';
import type { IndexOptions } from './indexOptions.ts';
import type { Location } from './locate.ts';
import { readFeedFile } from './readFeedFile.ts';
import { readFolderFeed } from './readFolderFeed.ts';
import { readFolderPages, type FolderOptions } from './readFolderPages.ts';
import type { Source } from './source.ts';
import { SourceProblem } from './sourceProblem.ts';
import { walk } from './walk.ts';

/** A feed that has so many times the articles of the pages is of a site whose pages are made in the browser. */
const TIMES = 2;

/**
 * Reads a built site: what was asked for, else its HTML pages, which know more than any feed (where a page belongs, what
 * it is about in a sentence), unless a feed has more than twice as many articles.
 *
 * @throws SourceProblem where what was asked for is not there; Error in four parts where it is something else
 */
export async function readFolder(
  { folder, file, from }: Location,
  options: Pick<IndexOptions, 'from' | 'exclude' | 'base'>,
): Promise<Source> {
  const { exclude, base } = options;
  const reading: FolderOptions = { exclude, base, from };
  const paths = await walk(folder);
  if (file !== undefined) return readFile(folder, file, options.from, paths, reading);
  if (options.from === 'html') return readFolderPages(folder, paths, reading);
  if (options.from === 'auto') return readBest(folder, paths, reading);
  const kind = feedKinds.find(({ name }) => name === options.from);
  const files = kind ? await filesOf(folder, kind, paths) : [];
  if (!kind || files.length === 0)
    throw new SourceProblem(
      folder,
      `the ${kind?.title ?? options.from}`,
      'no file of its name',
      'Leave --from out, and the best source that is there is taken.',
    );
  return readFolderFeed(folder, kind, files, paths, reading);
}

async function readBest(folder: string, paths: readonly string[], reading: FolderOptions): Promise<Source> {
  const pages = await readFolderPages(folder, paths, reading);
  const feeds: Source[] = [];
  for (const kind of feedKinds) {
    const files = await filesOf(folder, kind, paths);
    // What has a feed's name and is none is some other file of the site.
    if (files.length > 0)
      await readFolderFeed(folder, kind, files, paths, reading).then(
        (feed) => feeds.push(feed),
        () => undefined,
      );
  }
  const best = feeds.reduce<Source | undefined>(
    (most, feed) => (feed.articles.length > (most?.articles.length ?? 0) ? feed : most),
    undefined,
  );
  const chosen = best && best.articles.length > TIMES * pages.articles.length ? best : pages;
  const others = [pages, ...feeds].filter((one) => one !== chosen && one.articles.length > 0);
  return {
    ...chosen,
    others: others.map(({ name, articles }) => `${name}, ${counted(articles.length, 'article')}`),
  };
}

/** A feed's own file, whatever its name: what can be read as one is one. */
async function readFile(
  folder: string,
  file: string,
  name: IndexOptions['from'],
  paths: readonly string[],
  reading: FolderOptions,
): Promise<Source> {
  const text = await readFeedFile(folder, file);
  const named = feedKinds.filter((kind) => (name === 'auto' ? kind.place.test(file) : kind.name === name));
  let problem: unknown;
  for (const kind of named.length > 0 ? named : feedKinds) {
    if (kind.begins && !kind.begins.test(text)) continue;
    try {
      const source = await readFolderFeed(folder, kind, [file], paths, reading);
      if (source.articles.length > 0) return source;
    } catch (error) {
      problem ??= error;
    }
  }
  throw problem instanceof Error && named.length > 0
    ? problem
    : new SourceProblem(
        file,
        'a search index of a docs site',
        'something else',
        'Give the folder of the built site.',
      );
}

async function filesOf(
  folder: string,
  { place, begins }: FeedKind,
  paths: readonly string[],
): Promise<string[]> {
  const files = paths.filter((path) => place.test(path));
  if (!begins) return files;
  const fitting: string[] = [];
  for (const file of files) if (begins.test(await readFeedFile(folder, file))) fitting.push(file);
  return fitting;
}
