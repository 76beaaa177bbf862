import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { textOf } from './fields.ts';
import { createPages, type Page } from './pages.ts';
import { parsedParts } from './parsedParts.ts';
import { addIndexEntries, addObjects, addTitles, addWords, type Documents } from './sphinxParts.ts';

const NAME = 'Sphinx searchindex.js';
const EXPECTED = 'Search.setIndex({…}) with "docnames" and "titles"';

const START = /^[\s\ufeff]{0,99}Search\.setIndex\(\s?(?=\{)/;

/**
 * Reads what Sphinx writes, in the shapes of versions 1 to 8. It has no texts: what stands there are titles, sections,
 * names of what is documented (`itertools.groupby`) with their places, and stems of the words of each page, which become
 * `words`. Its wrapper is taken off as text; nothing is evaluated.
 *
 * @param builder what made the pages: `html` writes `guide.html`, `dirhtml` writes `guide/`. The file does not say.
 * @see https://github.com/sphinx-doc/sphinx/blob/master/sphinx/search/__init__.py
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readSphinx(text, 'https://docs.example/'));
 */
export function* readSphinx(
  text: string,
  root: string,
  builder: 'html' | 'dirhtml' = 'html',
): Generator<undefined, Feed> {
  const start = START.exec(text)?.[0].length ?? failFeed(NAME, EXPECTED, text);
  const top = yield* entriesOf(text, NAME, start);
  // Until version 1.4 only "filenames" were there, and were what "docnames" are now.
  const docnames = top.get('docnames') ?? top.get('filenames');
  const titles = top.get('titles');
  if (!docnames || !titles || text[docnames.start] !== '[' || text[titles.start] !== '[') {
    return failFeed(NAME, EXPECTED, text);
  }
  const pages = createPages(root);
  const names = new Map<string, string>();
  for (const part of parsedParts(text, NAME, docnames.start, pages.skip)) {
    if (!part) yield undefined;
    else if (typeof part.value === 'string') names.set(part.key, part.value);
    else pages.skip('no name', `document ${part.key}`);
  }
  const pageOf = new Map<number, Page>();
  for (const part of parsedParts(text, NAME, titles.start, pages.skip)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const name = names.get(part.key);
    if (name === undefined) continue;
    // What Sphinx writes for a page without one.
    const title = textOf(part, 'value').replace(/^(?:<|&lt;)no title(?:>|&gt;)$/, '');
    const page = pages.add({ address: addressOf(name, builder), title });
    if (page) pageOf.set(Number(part.key), page);
  }
  const documents: Documents = { text, feed: NAME, pageOf, skip: pages.skip, anchors: new Set() };
  const at = (key: string, bracket: '{' | '['): number | undefined => {
    const entry = top.get(key);
    return entry && text[entry.start] === bracket ? entry.start : undefined;
  };
  yield* addTitles(documents, at('alltitles', '{'));
  yield* addObjects(documents, at('objects', '{'), at('objtypes', '{'));
  yield* addIndexEntries(documents, at('indexentries', '{'));
  yield* addWords(documents, at('terms', '{'));
  // Stems of titles are not among the others; section titles came with version 5.2 only.
  yield* addWords(documents, at('titleterms', '{'));
  return yield* pages.done();
}

function addressOf(docname: string, builder: 'html' | 'dirhtml'): string {
  const path = docname.split('/').map(encodeURIComponent).join('/');
  // "./", so that a name with a colon is not taken for a scheme.
  return builder === 'html'
    ? `./${path}.html`
    : `./${path.replace(/(^|\/)index$/, '$1')}/`.replace(/\/{2,}$/, '/');
}
