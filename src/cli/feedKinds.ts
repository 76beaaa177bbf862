import { readDocusaurus } from '../feeds/docusaurus.ts';
import type { ReadFeed } from '../feeds/feed.ts';
import { readGenericJson } from '../feeds/genericJson.ts';
import { readJustTheDocs } from '../feeds/justTheDocs.ts';
import { readLlmsFull } from '../feeds/llmsFull.ts';
import { readMdBook } from '../feeds/mdBook.ts';
import { readMkdocs } from '../feeds/mkdocs.ts';
import { readPagefindFragment } from '../feeds/pagefind.ts';
import { readSphinx } from '../feeds/sphinx.ts';
import { readVitePress } from '../feeds/vitePress.ts';
import type { SourceName } from './sourceNames.ts';

/** A search index that a generator makes, and where it is in a built site. */
export interface FeedKind {
  readonly name: SourceName;
  /** For the report. */
  readonly title: string;
  /** Of paths with `/` between their parts; the first group is the folder of the site's root. */
  readonly place: RegExp;
  /** How a file of this name begins, where others have the same name. */
  readonly begins?: RegExp;
  readonly read: ReadFeed;
  /** Of no standard: it may hold the newest pages only. */
  readonly isLoose?: true;
}

const SPHINX = /^[\s\ufeff]{0,99}Search\.setIndex\(/;

/** All kinds, in the order in which they are sought: those with texts first, those of no standard last. */
export const feedKinds: readonly FeedKind[] = [
  {
    name: 'mkdocs',
    title: 'search index of MkDocs',
    place: /^(.*\/|)search\/search_index\.json$/,
    read: readMkdocs,
  },
  {
    name: 'docusaurus',
    title: 'search index of Docusaurus',
    place: /^(.*\/|)search-index(?:-[^/]+)?\.json$/,
    read: readDocusaurus,
  },
  {
    name: 'just-the-docs',
    title: 'search data of Just the Docs',
    place: /^(.*\/|)assets\/js\/search-data\.json$/,
    read: readJustTheDocs,
  },
  {
    name: 'mdbook',
    title: 'search index of mdBook',
    place: /^(.*\/|)searchindex(?:-[\da-f]+)?\.js(?:on)?$/,
    begins: /^(?![\s\ufeff]{0,99}Search\.setIndex\()/,
    read: readMdBook,
  },
  {
    name: 'pagefind',
    title: 'fragments of Pagefind',
    place: /^(.*\/|)_?pagefind\/fragment\/[^/]+\.pf_fragment$/,
    read: readFragment,
  },
  {
    name: 'llms',
    title: 'llms-full.txt',
    place: /^()llms-full\.txt$/,
    read: readLlmsFull,
    isLoose: true,
  },
  {
    name: 'json',
    title: 'JSON index',
    place: /^()(?:index|search|searchindex)\.json$/,
    read: readGenericJson,
    isLoose: true,
  },
  {
    name: 'sphinx',
    title: 'search index of Sphinx',
    place: /^(.*\/|)searchindex\.js$/,
    begins: SPHINX,
    read: readSphinx,
  },
  {
    name: 'vitepress',
    title: 'search index of VitePress',
    place: /^(.*\/|)assets\/chunks\/@localSearchIndex[^/]*\.js$/,
    read: readVitePress,
  },
];

/** Reads one page: Pagefind has a file for each. */
function* readFragment(text: string, root: string): ReturnType<ReadFeed> {
  yield undefined;
  return { articles: [readPagefindFragment(text, root)], skipped: new Map(), hasText: true };
}
