import { entriesOf } from './entriesOf.ts';
import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { fieldOf, textOf, textsOf } from './fields.ts';
import { createPages, titleText } from './pages.ts';
import { parsedParts } from './parsedParts.ts';

const NAME = 'MkDocs search/search_index.json';

/**
 * Reads what MkDocs writes, with or without Material: one entry for each page and one for each of its sections. The index
 * for lunr that may come with it is passed over.
 *
 * @see https://github.com/mkdocs/mkdocs/blob/master/mkdocs/contrib/search/search_index.py
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readMkdocs(text, 'https://docs.example/'));
 */
export function* readMkdocs(text: string, root: string): Generator<undefined, Feed> {
  const pages = createPages(root);
  const docs = (yield* entriesOf(text, NAME)).get('docs');
  if (!docs || text[docs.start] !== '[') failFeed(NAME, 'an object with a list "docs"', text);
  for (const part of parsedParts(text, NAME, docs.start, pages.skip)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const { key, value } = part;
    const title = textOf(value, 'title');
    if (typeof fieldOf(value, 'location') !== 'string') {
      pages.skip('no location', titleText(title) || `entry ${key}`);
      continue;
    }
    const page = pages.add({ address: textOf(value, 'location'), title, text: textOf(value, 'text') });
    if (page) pages.addTags(page, textsOf(fieldOf(value, 'tags')));
  }
  return yield* pages.done();
}
