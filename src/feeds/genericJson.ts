import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { fieldOf, textOf, textsOf } from './fields.ts';
import { fieldReader, type FieldName } from './genericFields.ts';
import { createPages, titleText, type Pages } from './pages.ts';
import { parsedParts, type ParsedPart } from './parsedParts.ts';
import { siteUrl } from './siteUrl.ts';

const NAME = 'JSON index';
const EXPECTED = 'a list of pages with a title and an address each';

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
 * object, or an object of pages. Which field is which is told by the usual names.
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
  let start = 0;
  if (/^[\s\ufeff]{0,99}\{/.test(text)) {
    const top = yield* entriesOf(text, NAME);
    const list = LISTS.map((key) => top.get(key)).find((entry) => entry && text[entry.start] === '[');
    start = list?.start ?? 0;
  }
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

/** Whether it is an entry of an index at all. */
function addEntry(
  pages: Pages,
  { key, value }: ParsedPart,
  read: ReturnType<typeof fieldReader>,
  root: string,
): boolean {
  const values = read(value);
  const titles = values('title').flatMap(textsOf);
  const addresses = values('url').filter((address) => typeof address === 'string');
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
  const section = titleText(values('section').flatMap(textsOf)[0] ?? '');
  const lang = values('lang').flatMap(textsOf)[0] ?? '';
  if (section) page.section = section;
  if (/^[a-z]{2,3}(?:[-_][\w-]{1,20})?$/i.test(lang)) page.lang = lang.replace('_', '-');
  for (const tag of values('tags').flatMap(textsOf).map(titleText)) {
    if (tag && !page.tags.includes(tag)) page.tags.push(tag);
  }
  for (const heading of values('headings').flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  )) {
    const name = titleText(
      typeof heading === 'string' ? heading : textOf(heading, 'text') || textOf(heading, 'title'),
    );
    const anchor = ['anchor', 'id', 'slug']
      .map((field) => fieldOf(heading, field))
      .find((id) => typeof id === 'string');
    if (name)
      page.headings.push(
        typeof anchor === 'string' ? { text: name, anchor: anchor.replace(/^#/, '') } : name,
      );
  }
  return true;
}
