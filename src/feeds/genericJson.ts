import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { fieldOf, textOf, textsOf } from './fields.ts';
import { fieldReader, type FieldName } from './genericFields.ts';
import { createPages, titleText, type Page, type Pages } from './pages.ts';
import { parsedParts, type ParsedPart } from './parsedParts.ts';
import { siteUrl } from './siteUrl.ts';

const NAME = 'JSON index';
const EXPECTED = 'a list of pages with a title and an address each';

/** Of one page so many are kept. */
const MOST_HEADINGS = 500;

/** Some themes write a script: `var relearn_searchindex = [`. It is read as text, and never run. */
const START = /^[\s\ufeff]{0,99}(?:(?:var\s|let\s|const\s|window\.)\s?[\w$.]{1,60}\s{0,3}=\s{0,3})?(?=[[{])/;

/** Where a list may stand in an object. */
const LISTS = [
  'docs',
  'documents',
  'pages',
  'items',
  'articles',
  'entries',
  'records',
  'results',
  'posts',
  'data',
  'index',
];

/**
 * Reads an index of no standard, as themes of Hugo, Eleventy or Zola write it, and JSON Feed: a list of pages, bare or in an
 * object, or an object of pages, in JSON or in a script. Which field is which is told by the usual names.
 *
 * @param fields names of fields where they are others, such as `{ url: 'uri', text: 'fulltext' }`
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readGenericJson(text, 'https://docs.example/', { text: 'fulltext' }));
 */
export function* readGenericJson(
  text: string,
  root: string,
  fields: Partial<Readonly<Record<FieldName, string>>> = {},
): Generator<undefined, Feed> {
  const pages = createPages(root);
  const read = fieldReader(fields);
  const start = yield* listIn(text, START.exec(text)?.[0].length ?? failFeed(NAME, EXPECTED, text));
  let known = 0;
  for (const part of parsedParts(text, NAME, start, pages.skip)) {
    if (!part) yield undefined;
    else if (addEntry(pages, part, read, root)) known += 1;
  }
  if (known === 0) {
    failFeed(
      NAME,
      EXPECTED,
      text,
      'Where its fields have other names, say which they are: fields: { url, title, text }.',
    );
  }
  return yield* pages.done();
}

/** Where the list of pages begins. */
function* listIn(text: string, start: number): Generator<undefined, number> {
  if (text.charAt(start) === '[') return start;
  const top = yield* entriesOf(text, NAME, start);
  const list = LISTS.map((key) => top.get(key)).find((entry) => entry && text[entry.start] === '[');
  const store = top.get('documentStore');
  if (list || !store || text[store.start] !== '{') return list?.start ?? start;
  // The index of elasticlunr, as Zola writes it.
  return (yield* entriesOf(text, NAME, store.start)).get('docs')?.start ?? start;
}

/** Whether it is an entry of an index at all. */
function addEntry(
  pages: Pages,
  { key, value }: ParsedPart,
  read: ReturnType<typeof fieldReader>,
  root: string,
): boolean {
  const values = read(value);
  const titles = values('title').flatMap(textsOf);
  const named = values('url').filter((address) => typeof address === 'string');
  // Some name a page by its address (Hextra, Zola).
  const addresses = named.length === 0 && /^(?:\/|https?:)/.test(key) ? [key] : named;
  const title = titles[0] ?? '';
  if (addresses.length === 0) {
    pages.skip('no address', titleText(title) || `entry ${key}`);
    return false;
  }
  // A copy of the site keeps the absolute addresses of the original beside relative ones.
  const address = addresses.find((some) => 'url' in siteUrl(some, root)) ?? addresses[0] ?? '';
  const body = values('text').flatMap(textsOf)[0];
  const summary = values('summary').flatMap(textsOf)[0];
  const page = pages.add({ address, title, text: body ?? '' });
  if (!page) return title !== '';
  if (summary) page.summary = titleText(summary);
  const section = titleText(values('section').flatMap(textsOf)[0] ?? '').replace(/^.* > /, '');
  const lang = values('lang').flatMap(textsOf)[0] ?? '';
  if (section) page.section = section;
  if (/^[a-z]{2,3}(?:[-_][\w-]{1,20})?$/i.test(lang)) page.lang = lang.replace('_', '-');
  pages.addTags(page, values('tags').flatMap(textsOf));
  for (const list of values('headings')) addHeadings(page, list);
  // Of Hextra: { "": text, "anchor#Heading": text }.
  const sections = fieldOf(value, 'data');
  if (body === undefined && typeof sections === 'object' && sections !== null && !Array.isArray(sections)) {
    for (const [name, text] of Object.entries(sections).slice(0, MOST_HEADINGS)) {
      const [anchor = '', title = ''] = name.split(/#(.*)/s);
      const place = anchor ? `${page.url}#${anchor}` : page.url;
      pages.add({ address: place, title, text: typeof text === 'string' ? text : '' });
    }
  }
  return true;
}

function addHeadings(page: Page, list: unknown): void {
  if (!Array.isArray(list)) return;
  for (const heading of (list as unknown[]).slice(0, MOST_HEADINGS)) {
    const text = titleText(
      typeof heading === 'string' ? heading : textOf(heading, 'text') || textOf(heading, 'title'),
    );
    const anchor = textOf(heading, 'anchor') || textOf(heading, 'id') || textOf(heading, 'slug');
    if (text) page.headings.push(anchor ? { text, anchor: anchor.replace(/^#/, '') } : text);
  }
}
