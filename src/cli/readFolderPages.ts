import { readSite } from './readSite.ts';
import { articleUrl } from './articleUrl.ts';
import type { Source } from './source.ts';
import { withoutBoilerplate } from './withoutBoilerplate.ts';

export interface FolderOptions {
  readonly exclude: readonly string[];
  readonly base: URL | undefined;
  /** Folder of the index file, relative to the site's folder; empty when it is the same. */
  readonly from: string;
}

/** Reads the HTML pages among the files of a built site. @throws what the file system says when something cannot be read */
export async function readFolderPages(
  folder: string,
  paths: readonly string[],
  { exclude, base, from }: FolderOptions,
): Promise<Source> {
  const { pages, articles, skipped } = await readSite(folder, paths, exclude);
  const facts = withoutBoilerplate(articles.map((article) => article.facts));
  return {
    place: folder,
    name: `HTML pages of ${folder}`,
    others: [],
    pages,
    skipped,
    articles: facts.map((fact, i) => ({
      ...fact,
      url: articleUrl(articles[i]?.path ?? '', { from, base, canonical: fact.canonical }),
    })),
  };
}
