import type { Article } from '../core/article.ts';
import type { Feed } from '../feeds/feed.ts';
import { encodedUrl } from './articleUrl.ts';
import { createSkipList } from './createSkipList.ts';
import { depthOfBasePath } from './depthOfBasePath.ts';
import type { FeedKind } from './feedKinds.ts';
import { folderRoot } from './folderRoot.ts';
import { createGlob } from './glob.ts';
import type { FolderOptions } from './readFolderPages.ts';
import { readFeedFile } from './readFeedFile.ts';
import { runToEnd } from './runToEnd.ts';
import type { Source } from './source.ts';

/**
 * Reads all files of one kind of feed in a built site.
 *
 * @param files of the feed, relative to the folder
 * @param all files of the folder
 * @throws Error in four parts where a file is not of this kind
 */
export async function readFolderFeed(
  folder: string,
  kind: FeedKind,
  files: readonly string[],
  all: readonly string[],
  { exclude, base, from }: FolderOptions,
): Promise<Source> {
  const globs = exclude.map(createGlob);
  const skips = createSkipList();
  const articles = new Map<string, Article>();
  const root = await folderRoot(folder, base);
  for (const file of files) {
    const text = await readFeedFile(folder, file);
    const prefix = kind.place.exec(file)?.[1] ?? '';
    const { feed, root: found } = readAnywhere(kind, text, new URL(encodeURI(prefix), root));
    for (const [reason, places] of feed.skipped)
      places.forEach((place) => {
        skips.add(reason, place);
      });
    const pathOf = ({ url }: Article): string => url.slice(found.href.length);
    const inside = feed.articles.filter(({ url }) => url.startsWith(found.href));
    const depth = depthOfBasePath(
      inside.map(pathOf).map((path) => decodeURI(prefix + path)),
      new Set(all),
    );
    for (const article of inside) {
      const path = prefix + pathOf(article).split('/').slice(depth).join('/');
      const id = prefix + article.id.split('/').slice(depth).join('/');
      if (globs.some((matches) => matches(path))) skips.add('excluded', path);
      else if (articles.has(id)) skips.add('same id as another page', path);
      else articles.set(id, { ...article, id, url: encodedUrl(path, { from, base }) });
    }
  }
  const skipped = skips.all();
  const left = [...skipped.values()].reduce((sum, places) => sum + places.length, 0);
  return {
    place: folder,
    name: `${kind.title} in ${folder}`,
    others: [],
    pages: articles.size + left,
    articles: [...articles.values()],
    skipped,
  };
}

/** A feed of absolute addresses tells its site's by itself, where nothing else did. */
function readAnywhere(kind: FeedKind, text: string, root: URL): { readonly feed: Feed; readonly root: URL } {
  const feed = runToEnd(kind.read(text, root.href));
  const [named] = /https?:\/\/[^\s"'<>()\\]+/.exec(feed.articles.length ? '' : text) ?? [];
  if (named === undefined || !URL.canParse(named)) return { feed, root };
  const other = new URL('/', named);
  return { feed: runToEnd(kind.read(text, other.href)), root: other };
}
