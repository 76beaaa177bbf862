import type { FeedName } from '../core/aboutSearch.ts';
import { commonFolder, type AboutSite } from './aboutSite.ts';

/** Where a site may have an index of its own. */
export interface FeedPlace {
  readonly source: FeedName;
  /** The site's root, which the index's addresses are relative to; ends in `/`. */
  readonly root: string;
  /** The first thing to ask for: the index, where there is no more to follow. */
  readonly url: string;
  /** What to find in the text that came, and then in the next: where to go on, relative to where it stood. */
  readonly leads?: readonly ((text: string) => string | undefined)[];
}

const first = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1];

type Find = (site: AboutSite) => FeedPlace | undefined;

/** The part of an asset's address before what every site of a kind has. */
function before(site: AboutSite, pattern: RegExp): string | undefined {
  const asset = site.assets.find((url) => pattern.test(url));
  return asset?.replace(pattern, '');
}

/** mkdocs: the themes load `search/main.js`; Material says in its settings where the site begins. */
const mkdocs: Find = (site) => {
  const settings = site.page.querySelector('#__config')?.textContent ?? '';
  const base =
    site.page.querySelector('[data-md-component="search-query"]') && first(/"base":\s*"([^"]*)"/)(settings);
  const root = base ? folder(base, site.page.baseURI) : before(site, /search\/(?:main|require)\.js$/);
  return root ? { source: 'mkdocs', root, url: `${root}search/search_index.json` } : undefined;
};

/** @easyops-cn/docusaurus-search-local: the name, often with a hash, stands in the bundle that every page loads. */
const docusaurus: Find = (site) => {
  const bundle = /assets\/js\/main\.\w+\.js$/;
  const root = /Docusaurus/.test(site.generator) ? before(site, bundle) : undefined;
  const url = site.assets.find((asset) => bundle.test(asset));
  if (!root || !url || !site.page.querySelector('.navbar__search-input')) return undefined;
  const name = (text: string) => first(/["'`/](search-index\{dir\}[^"'`\s]*)/)(text)?.replace('{dir}', '');
  // Rspack puts the name into a part that comes later; it is this one unless the site wants a hash in it.
  return { source: 'docusaurus', root, url, leads: [(text) => root + (name(text) ?? 'search-index.json')] };
};

const justTheDocs: Find = (site) => {
  const root = site.page.querySelector('#search-input') && before(site, /assets\/js\/just-the-docs\.js$/);
  return root ? { source: 'just-the-docs', root, url: `${root}assets/js/search-data.json` } : undefined;
};

const sphinx: Find = (site) => {
  const root = before(site, /_static\/documentation_options\.js$/);
  return root ? { source: 'sphinx', root, url: `${root}searchindex.js` } : undefined;
};

/** mdBook loads its searcher on every page, and says since 0.4.48 which index it reads. */
const mdBook: Find = (site) => {
  const root = before(site, /searcher(?:-\w+)?\.js$/);
  const name = first(/path_to_searchindex_js\s*=\s*["']([^"']+)/)(site.scripts);
  return root ? { source: 'mdbook', root, url: `${root}${name ?? 'searchindex.js'}` } : undefined;
};

/** VitePress: theme → search box → index, each named in the one before. */
const vitePress: Find = (site) => {
  const theme = /assets\/chunks\/theme\.[\w-]+\.js$/;
  const root = before(site, theme);
  const url = site.assets.find((asset) => theme.test(asset));
  if (!root || !url || !site.page.querySelector('#local-search')) return undefined;
  const [, locale] = /^(\w+)(?:-\w+)?\//.exec(site.url.slice(root.length)) ?? [];
  const index = (name: string) => first(new RegExp(`(@localSearchIndex${name}\\.[\\w-]+\\.js)`));
  return {
    source: 'vitepress',
    root,
    url,
    leads: [
      first(/(VPLocalSearchBox\.[\w-]+\.js)/),
      (text) => (locale && index(locale)(text)) || index('root')(text) || index('\\w*')(text),
    ],
  };
};

/** Pagefind's own files, or Starlight, which loads them when its search is opened. */
const pagefind: Find = (site) => {
  const bundle = site.assets.find((url) => /\/pagefind(?:-[\w-]+)?\.(?:js|css)$/.test(url));
  const starlight = site.page.querySelector('site-search') && before(site, /_astro\/[^/]*$/);
  const at = bundle?.replace(/[^/]*$/, '') ?? (starlight && `${starlight}pagefind/`);
  return at ? { source: 'pagefind', root: at.replace(/[^/]*\/$/, ''), url: `${at}pagefind.js` } : undefined;
};

/** Where a page says itself that there is a JSON of the site's pages: an alternate, Docsy's field, Hugo Book's script. */
const json: Find = (site) => {
  const { page, assets } = site;
  const stated =
    page
      .querySelector('[data-offline-search-index-json-src]')
      ?.getAttribute('data-offline-search-index-json-src') ??
    page
      .querySelector(
        'link[rel="alternate"][type="application/json"]:not([href*="wp-json"], [href*="oembed"])',
      )
      ?.getAttribute('href');
  const url = stated && own(stated, page.baseURI);
  if (url) return { source: 'json', root: commonFolder([site.root, url]), url };
  const script = assets.find((asset) => /\.search\.min\.[0-9a-f]+\.js$/.test(asset));
  const data = first(/["'`]([^"'`\s]*search-data\.min\.[0-9a-f]+\.json)/);
  return script === undefined ? undefined : { source: 'json', root: site.root, url: script, leads: [data] };
};

const llmsFull: Find = (site) => {
  const stated = site.page.querySelector('[href$="llms-full.txt"]')?.getAttribute('href');
  const url = stated ? own(stated, site.page.baseURI) : undefined;
  if (url) return { source: 'llms-full', root: url.replace(/[^/]*$/, ''), url };
  return /GitBook|Mintlify/.test(site.generator)
    ? { source: 'llms-full', root: site.root, url: `${site.root}llms-full.txt` }
    : undefined;
};

/** Makers of sites that have a sitemap unless it was switched off. */
const HAS_SITEMAP = /Docusaurus|Hugo|mkdocs|GitBook|Mintlify|WordPress|Drupal/i;
/** And of those that have none unless the page says so. */
const NO_SITEMAP =
  /VitePress|Jekyll|Docutils|Sphinx|DocBook|Ascii ?Doc|Doxygen|Javadoc|mdbook|Astro|Starlight|\/_(?:next|nuxt|astro|app)\//i;

/** Asked for only where there is reason to: a request that is answered 404 stands in the console of the page. */
const sitemap: Find = (site) => {
  const stated = site.page.querySelector('link[rel="sitemap"]')?.getAttribute('href');
  const url = stated ? own(stated, site.page.baseURI) : undefined;
  const root = sphinx(site)?.root ?? mdBook(site)?.root;
  const at = mkdocs(site)?.root ?? before(site, /assets\/js\/main\.\w+\.js$/) ?? site.root;
  const mayBe =
    HAS_SITEMAP.test(site.generator) ||
    (site.knowsItsPlace && !root && !NO_SITEMAP.test(site.generator + site.assets.join()));
  if (url) return { source: 'sitemap', root: commonFolder([site.root, url]), url };
  return mayBe ? { source: 'sitemap', root: at, url: `${at}sitemap.xml` } : undefined;
};

/**
 * Where this site may have an index, the best first; only places that the page gives reason to ask for.
 *
 * @example findFeeds(aboutSite(document, location.href))[0] // { source: 'mkdocs', root: 'https://…/', url: 'https://…/search/search_index.json' }
 */
export const findFeeds = (site: AboutSite): readonly FeedPlace[] =>
  [mkdocs, docusaurus, justTheDocs, sphinx, mdBook, vitePress, pagefind, json, llmsFull, sitemap].flatMap(
    (find) => find(site) ?? [],
  );

function own(text: string, base: string): string | undefined {
  return URL.canParse(text, base) && new URL(text, base).origin === new URL(base).origin
    ? new URL(text, base).href
    : undefined;
}

const folder = (text: string, base: string): string | undefined =>
  own(text.endsWith('/') ? text : `${text}/`, base);
