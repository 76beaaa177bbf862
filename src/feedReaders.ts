import type { AboutSite } from './browser/aboutSite.ts';
import type { FeedName } from './core/aboutSearch.ts';
import type { ReadFeed } from './feeds/feed.ts';

/** The feeds that are read here: Pagefind answers itself, and a sitemap holds no articles. */
export type ReadName = Exclude<FeedName, 'pagefind' | 'sitemap'>;

/** What reads each feed, fetched when a site has one. */
export const feedReaders: Readonly<Record<ReadName, (site: AboutSite) => Promise<ReadFeed>>> = {
  mkdocs: () => import('./feeds/mkdocs.ts').then((room) => room.readMkdocs),
  docusaurus: () => import('./feeds/docusaurus.ts').then((room) => room.readDocusaurus),
  'just-the-docs': () => import('./feeds/justTheDocs.ts').then((room) => room.readJustTheDocs),
  sphinx: (site) =>
    import('./feeds/sphinx.ts').then((room) => (text, root) => room.readSphinx(text, root, builderOf(site))),
  mdbook: () => import('./feeds/mdBook.ts').then((room) => room.readMdBook),
  vitepress: () => import('./feeds/vitePress.ts').then((room) => room.readVitePress),
  json: () => import('./feeds/genericJson.ts').then((room) => room.readGenericJson),
  'llms-full': () => import('./feeds/llmsFull.ts').then((room) => room.readLlmsFull),
};

/** Sphinx does not say how its pages are named: `guide.html`, or `guide/`. Links do. */
const builderOf = ({ links }: AboutSite) => (links.some((url) => url.endsWith('.html')) ? 'html' : 'dirhtml');
