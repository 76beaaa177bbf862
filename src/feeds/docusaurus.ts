import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { fieldOf, textOf, textsOf } from './fields.ts';
import { createPages, titleText, type Pages } from './pages.ts';
import { parsedParts } from './parsedParts.ts';
import { scanJson, type JsonEntry } from './scanJson.ts';

const NAME = 'Docusaurus search-index.json';

type Kind = 'title' | 'heading' | 'description' | 'keywords' | 'content';
/** What the groups are, by their number: descriptions and keywords came later. */
const GROUPS: ReadonlyMap<number, readonly Kind[]> = new Map([
  [3, ['title', 'heading', 'content']],
  [4, ['title', 'heading', 'description', 'content']],
  [5, ['title', 'heading', 'description', 'keywords', 'content']],
]);

/**
 * Reads what `@easyops-cn/docusaurus-search-local` writes: groups of titles, headings, descriptions, keywords and texts,
 * each with an index for lunr that is passed over. Also the one group of `@cmfcmf/docusaurus-search-local`, without texts.
 *
 * @see https://github.com/easyops-cn/docusaurus-search-local/blob/master/docusaurus-search-local/src/shared/interfaces.ts
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readDocusaurus(text, 'https://docs.example/'));
 */
export function* readDocusaurus(text: string, root: string): Generator<undefined, Feed> {
  const groups: JsonEntry[] = [];
  if (/^\s{0,99}\{/.test(text)) groups.push({ key: '0', start: 0, end: text.length });
  else {
    for (const entry of scanJson(text, NAME)) {
      if (entry) groups.push(entry);
      else yield undefined;
    }
  }
  const kinds = groups.length === 1 ? ['title' as const] : GROUPS.get(groups.length);
  if (!kinds) return failFeed(NAME, 'a list of 3 to 5 groups', text);

  const pages = createPages(root);
  /** Addresses of pages by their id. An entry names its page's, never another entry's: there is no chain to follow. */
  const parents = new Map<unknown, string>();
  for (const [number, group] of groups.entries()) {
    const documents = (yield* entriesOf(text, NAME, group.start)).get('documents');
    if (!documents || text[documents.start] !== '[') failFeed(NAME, 'groups with a list "documents"', text);
    for (const part of parsedParts(text, NAME, documents.start, pages.skip)) {
      if (part) addDocument(pages, part.value, kinds[number] ?? 'content', parents);
      else yield undefined;
    }
  }
  return yield* pages.done();
}

function addDocument(pages: Pages, value: unknown, kind: Kind, parents: Map<unknown, string>): void {
  const title = textOf(value, 't') || textOf(value, 'sectionTitle') || textOf(value, 'pageTitle');
  const url = textOf(value, 'u') || textOf(value, 'sectionRoute') || parents.get(fieldOf(value, 'p'));
  if (!url) {
    pages.skip('no address, and no page that it belongs to', titleText(title) || kind);
    return;
  }
  if (kind === 'title') {
    parents.set(fieldOf(value, 'i'), url);
    const page = pages.add({ address: url, title, pageTitle: textOf(value, 'pageTitle') });
    const section = titleText(textsOf(fieldOf(value, 'b')).at(-1) ?? '');
    if (page && section) page.section = section;
    return;
  }
  const address = url.replace(/#.*/s, '') + textOf(value, 'h').replace(/^#*/, '#');
  if (kind === 'heading' || kind === 'content') {
    const isText = kind === 'content';
    pages.add({ address, title: isText ? '' : title, text: isText ? title : '' });
    return;
  }
  const page = pages.at(url, title)?.page;
  if (!page) return;
  if (kind === 'description') page.summary = titleText(title);
  else pages.addTags(page, title.slice(0, 5000).split(','));
}
