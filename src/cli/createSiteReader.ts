import { posix } from 'node:path';
import { readPage, type PageFacts } from './readPage.ts';
import { createSkipList } from './createSkipList.ts';
import { wholeBooks } from './wholeBooks.ts';

/** What the pages of a site give: articles with the path of their page, and what was left out, and why. */
export interface Site {
  /** Number of pages that were found, read or not. */
  readonly pages: number;
  readonly articles: readonly SiteArticle[];
  /** Reason → paths. */
  readonly skipped: ReadonlyMap<string, readonly string[]>;
}

export interface SiteArticle {
  readonly path: string;
  readonly facts: PageFacts;
}

/** Collects the pages of a site; of pages that are the same, the first one counts. */
export interface SiteReader {
  /** @param path relative to the site's root, with `/` between its parts */
  readonly read: (path: string, html: string) => void;
  readonly skip: (path: string, reason: string) => void;
  readonly site: () => Site;
}

export function createSiteReader(): SiteReader {
  const articles = new Map<string, SiteArticle>();
  const texts = new Set<string>();
  const skips = createSkipList();
  let pages = 0;

  const skip = (path: string, reason: string): void => {
    pages += 1;
    skips.add(reason, path);
  };
  return {
    skip,
    read: (path, html) => {
      const page = readPage(html, path);
      if (page.kind === 'skip') {
        skip(path, page.reason);
        return;
      }
      const { facts } = page;
      // Only of its folder: versions of a site have pages that never changed, and each version needs its own.
      const text = JSON.stringify([posix.dirname(path), facts.title, facts.body]);
      if (articles.has(facts.id)) skip(path, 'same id as another page');
      else if (texts.has(text)) skip(path, 'same text as another page of its folder');
      else {
        pages += 1;
        texts.add(text);
        articles.set(facts.id, { path, facts });
      }
    },
    site: () => {
      const books = wholeBooks([...articles.values()].map(({ facts }) => facts));
      const kept = [...articles.values()].filter(({ facts, path }) => {
        if (books.has(facts.id)) skips.add('holds the other pages', path);
        return !books.has(facts.id);
      });
      return { pages, articles: kept, skipped: skips.all() };
    },
  };
}
