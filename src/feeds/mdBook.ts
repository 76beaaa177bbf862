import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { textOf } from './fields.ts';
import { readJsString } from './jsString.ts';
import { createPages, titleText, type Page, type Pages } from './pages.ts';
import { parsedParts } from './parsedParts.ts';

const NAME = 'mdBook searchindex';
const EXPECTED = 'an object with "doc_urls" and "index"';

/** What stands before the data: nothing in `searchindex.json`, an object in old scripts, a string in those since 0.4.45. */
const START =
  /^[\s\ufeff]{0,99}(?:(?:window\.search\s?=\s?|Object\.assign\(window\.search,\s?|JSON\.parse\(){1,3})?(?=[{'"])/;

/** The end of the "documentStore". Within a text of it, quotes would be escaped. */
const END = '"save":true}';

/**
 * Reads what mdBook writes: `searchindex.json` of older books, and `searchindex.js` or `searchindex-<hash>.js`, whose
 * wrapper is taken off as text. Nothing is evaluated.
 *
 * @see https://github.com/rust-lang/mdBook/blob/master/crates/mdbook-html/src/html_handlebars/search.rs
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readMdBook(text, 'https://docs.example/book/'));
 */
export function* readMdBook(text: string, root: string): Generator<undefined, Feed> {
  const start = START.exec(text)?.[0].length ?? failFeed(NAME, EXPECTED, text);
  const isJson = text.charAt(start) === '{';
  const json = isJson ? text : yield* jsonInString(text, start);
  const top = yield* entriesOf(json, NAME, isJson ? start : 0);
  const docUrls = top.get('doc_urls');
  const index = top.get('index');
  if (!docUrls || !index || json[index.start] !== '{' || json[docUrls.start] !== '[') {
    return failFeed(NAME, EXPECTED, json);
  }
  const pages = createPages(root);
  const urls = new Map<string, string>();
  for (const part of parsedParts(json, NAME, docUrls.start, pages.skip)) {
    if (!part) yield undefined;
    else if (typeof part.value === 'string') urls.set(part.key, part.value);
    else pages.skip('no address', `entry ${part.key}`);
  }
  const store = (yield* entriesOf(json, NAME, index.start)).get('documentStore');
  if (!store || json[store.start] !== '{') return failFeed(NAME, '"index" with a "documentStore"', json);
  const docs = (yield* entriesOf(json, NAME, store.start)).get('docs');
  if (!docs || json[docs.start] !== '{') return failFeed(NAME, '"documentStore" with "docs"', json);

  // As the keys of an object, numbers stand in the order of their letters: 1, 10, 11, 2.
  const sections: { readonly number: number; readonly value: unknown }[] = [];
  for (const part of parsedParts(json, NAME, docs.start, pages.skip)) {
    if (part) sections.push({ number: Number(part.key), value: part.value });
    else yield undefined;
  }
  let count = 0;
  for (const { number, value } of sections.sort((a, b) => a.number - b.number)) {
    addSection(pages, value, urls.get(String(number)));
    count += 1;
    if (count % 20 === 0) yield undefined;
  }
  return yield* pages.done();
}

/**
 * The JSON in a string, as far as it is needed: its keys stand in the order of their letters, so that behind the texts comes
 * the index itself, which is most of the file. What stands open there is closed.
 */
function* jsonInString(text: string, start: number): Generator<undefined, string> {
  const end = text.indexOf(END, start);
  if (end < 0) return (yield* readJsString(text, NAME, start)).text;
  const needed = text.slice(0, end) + text.charAt(start);
  return `${(yield* readJsString(needed, NAME, start)).text}${END}}}`;
}

function addSection(pages: Pages, value: unknown, address: string | undefined): void {
  const title = textOf(value, 'title');
  if (address === undefined) {
    pages.skip('no address', titleText(title));
    return;
  }
  // The first section of a chapter has its heading: above it in the breadcrumbs stand the chapter's name and its parents.
  const page = pages.add({ address, title, text: textOf(value, 'body'), pageTitle: title });
  const parent = titleText(textOf(value, 'breadcrumbs').split(' » ').at(-3) ?? '');
  if (page && isFirst(page) && parent) page.section = parent;
}

const isFirst = ({ headings, own }: Page): boolean => headings.length + own.size === 1;
