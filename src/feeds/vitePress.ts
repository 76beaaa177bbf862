import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { fieldOf, textOf, textsOf } from './fields.ts';
import { readJsString } from './jsString.ts';
import { createPages, titleText, type Page, type Pages } from './pages.ts';
import { parsedParts } from './parsedParts.ts';
import { parsePart } from './parsePart.ts';

const NAME = 'VitePress @localSearchIndex';
const EXPECTED = 'a module with a MiniSearch index in a string';

/** What stands before the data, as the bundlers of VitePress 1 and 2 write it. */
const START =
  /^[\s\ufeff]{0,99}(?:["']use strict["'];\s{0,9})?(?:(?:const|var|let)\s[\w$]{1,30}\s?=\s?|export\sdefault\s?)?(?:JSON\.parse\()?(?=[{'"`])/;

/** What VitePress makes of `&lt;` and its like: it indexes them as words. */
const ENTITY = /^(?:amp|lt|gt|quot|x3c|39)$/;

/** Of MiniSearch's fields, those whose words are shown anyway. */
const SHOWN = new Set(['title', 'titles']);

/**
 * Reads the chunk in which VitePress keeps its own search: a string of JavaScript that holds MiniSearch's index, read as
 * text and never evaluated. It has no texts, only titles, and for each word where it stands: those become `words`.
 *
 * @see https://github.com/vuejs/vitepress/blob/main/src/node/plugins/localSearchPlugin.ts
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readVitePress(chunk, 'https://docs.example/'));
 */
export function* readVitePress(text: string, root: string): Generator<undefined, Feed> {
  const start = START.exec(text)?.[0].length ?? failFeed(NAME, EXPECTED, text);
  const isJson = text.charAt(start) === '{';
  const json = isJson ? text.slice(start) : (yield* readJsString(text, NAME, start)).text;
  const top = yield* entriesOf(json, NAME);
  const [ids, stored, index, fields] = ['documentIds', 'storedFields', 'index', 'fieldIds'].map((key) =>
    top.get(key),
  );
  if (!ids || !stored || json[ids.start] !== '{' || json[stored.start] !== '{') {
    return failFeed(NAME, 'MiniSearch\'s "documentIds" and "storedFields"', json);
  }
  const pages = createPages(root);
  const addresses = new Map<string, string>();
  for (const part of parsedParts(json, NAME, ids.start, pages.skip)) {
    if (!part) yield undefined;
    else if (typeof part.value === 'string') addresses.set(part.key, part.value);
    else pages.skip('no address', `entry ${part.key}`);
  }
  const pageOf = new Map<string, Page>();
  for (const part of parsedParts(json, NAME, stored.start, pages.skip)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const page = addSection(pages, part.value, addresses.get(part.key));
    if (page) pageOf.set(part.key, page);
  }
  if (index && json[index.start] === '[') {
    const part = fields ? parsePart(json, fields) : { value: undefined };
    const shown = shownFields('value' in part ? part.value : undefined);
    for (const entry of parsedParts(json, NAME, index.start, pages.skip)) {
      if (entry) addWord(entry.value, shown, pageOf);
      else yield undefined;
    }
  }
  return yield* pages.done();
}

function addSection(pages: Pages, value: unknown, address: string | undefined): Page | undefined {
  const title = textOf(value, 'title');
  if (address === undefined) {
    pages.skip('no address', titleText(title));
    return undefined;
  }
  return pages.add({ address, title, pageTitle: textsOf(fieldOf(value, 'titles'))[0] ?? title });
}

function shownFields(ids: unknown): ReadonlySet<string> {
  return new Set([...SHOWN].map((name) => String(fieldOf(ids, name))));
}

/** `['word', { field: { document: count } }]`; in MiniSearch before version 6, `{ df, ds: { document: count } }`. */
function addWord(value: unknown, shown: ReadonlySet<string>, pageOf: ReadonlyMap<string, Page>): void {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || typeof value[1] !== 'object' || !value[1])
    return;
  const [word, byField] = value as [string, Record<string, unknown>];
  if (ENTITY.test(word)) return;
  for (const [field, found] of Object.entries(byField)) {
    const documents = fieldOf(found, 'ds') ?? found;
    if (shown.has(field) || typeof documents !== 'object' || !documents) continue;
    for (const document of Object.keys(documents)) pageOf.get(document)?.words.add(word);
  }
}
