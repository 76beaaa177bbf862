import { parseDocument } from 'htmlparser2';
import { all, attribute, one, type Node } from './dom.ts';
import { feedKinds, type FeedKind } from './feedKinds.ts';

/** Where a live site may have its search index. */
export interface FeedPlace {
  readonly kind: FeedKind;
  /** Absolute. */
  readonly url: string;
  /** Of the site's root, ends in "/". */
  readonly root: string;
}

type Place = readonly [name: string, root: string | undefined, file?: string];

/**
 * Where a site's search index is, as its first page shows it by the generator that it names and by what it loads; then
 * where it usually is. Pagefind, Sphinx and VitePress are not among them: theirs is a file for each page, or has no text, so
 * that pages are read instead.
 *
 * @param html of the page
 * @param url of the page
 * @param root of the site, where the page shows none
 */
export function feedPlaces(html: string, url: URL, root: URL): FeedPlace[] {
  const page = parseDocument(html);
  const generator = attribute(one('meta[name=generator i]', page), 'content') ?? '';
  const loaded = all('script[src], link[href]', page).map(
    (element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '',
  );
  /** What stands before a part of an address that the page loads. */
  const before = (part: RegExp): string | undefined => {
    const found = loaded.find((address) => part.test(address));
    return found?.replace(part, '');
  };
  const script = scriptsOf(page);
  const shown: readonly Place[] = [
    ['mkdocs', materialBase(page) ?? before(/search\/(?:main|require)\.js.*$/)],
    ['mkdocs', /mkdocs/i.test(generator) ? '' : undefined],
    [
      'docusaurus',
      /docusaurus/i.test(generator) ? (before(/assets\/js\/(?:main|runtime).*$/) ?? '/') : undefined,
    ],
    ['just-the-docs', before(/assets\/js\/just-the-docs\.js.*$/)],
    ['mdbook', ...mdBook(script)],
    ['json', /hugo/i.test(generator) ? '' : undefined],
  ];
  const usual: readonly Place[] = [
    ['llms', ''],
    ['mkdocs', ''],
    ['docusaurus', ''],
    ['mdbook', '', 'searchindex.json'],
  ];
  const places = [
    ...shown.map((place) => placeOf(place, url)),
    ...usual.map((place) => placeOf(place, root)),
  ].filter((place) => place !== undefined && new URL(place.url).origin === root.origin);
  return [...new Map(places.map((place) => [place?.url, place])).values()].filter(
    (place) => place !== undefined,
  );
}

/** The file of a kind, from the site's root. */
const FILES: Readonly<Record<string, string>> = {
  mkdocs: 'search/search_index.json',
  docusaurus: 'search-index.json',
  'just-the-docs': 'assets/js/search-data.json',
  mdbook: 'searchindex.js',
  json: 'index.json',
  llms: 'llms-full.txt',
};

function placeOf([name, root, file = FILES[name]]: Place, from: URL): FeedPlace | undefined {
  const kind = feedKinds.find((one) => one.name === name);
  if (!kind || root === undefined || file === undefined || !URL.canParse(root || '.', from)) return undefined;
  const base = new URL(root || '.', from);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return { kind, url: new URL(file, base).href, root: base.href };
}

/** Material for MkDocs says where its root is in JSON; the themes of MkDocs itself in a script. */
function materialBase(page: Node): string | undefined {
  const config = one('script#__config', page);
  const [, base] = /"base"\s*:\s*"([^"]*)"/.exec(config ? rawText(config) : '') ?? [];
  const [, url] = /\bbase_url\s*=\s*["']([^"']*)["']/.exec(scriptsOf(page)) ?? [];
  const found = base ?? url;
  return found === undefined ? undefined : `${found || '.'}/`;
}

/** mdBook says where its root is and, since 0.4.45, how the file is named. */
function mdBook(script: string): [root: string | undefined, file?: string] {
  const [, root] = /\bpath_to_root\s*=\s*["']([^"']*)["']/.exec(script) ?? [];
  const [, file] = /\bpath_to_searchindex_js\s*=\s*["']([^"']+)["']/.exec(script) ?? [];
  const name = file?.slice(file.lastIndexOf('/') + 1);
  return name === undefined ? [root] : [root, name];
}

const scriptsOf = (page: Node): string => all('script:not([src])', page).map(rawText).join('\n');

const rawText = (element: Node): string =>
  'children' in element
    ? element.children.map((child) => ('data' in child ? String(child.data) : '')).join('')
    : '';
