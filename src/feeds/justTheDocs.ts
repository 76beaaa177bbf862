import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { textOf } from './fields.ts';
import { createPages, titleText } from './pages.ts';
import { parsedParts } from './parsedParts.ts';
import { siteUrl } from './siteUrl.ts';

const NAME = 'Just the Docs assets/js/search-data.json';

/**
 * Reads what Just the Docs has Jekyll write: an object of sections, numbered. Before version 0.3 one entry was a page.
 *
 * @see https://github.com/just-the-docs/just-the-docs/blob/main/assets/js/zzzz-search-data.json
 * @throws Error in four parts where it is not this feed
 * @example
 * const { articles } = await runInSlices(readJustTheDocs(text, 'https://docs.example/'));
 */
export function* readJustTheDocs(text: string, root: string): Generator<undefined, Feed> {
  const pages = createPages(root);
  let entries = 0;
  for (const part of parsedParts(text, NAME, 0, pages.skip)) {
    if (!part) {
      yield undefined;
      continue;
    }
    const { key, value } = part;
    const title = textOf(value, 'title');
    const address = addressOf(textOf(value, 'url'), textOf(value, 'relUrl'), root);
    if (!address) {
      pages.skip('no url', titleText(title) || `entry ${key}`);
      continue;
    }
    entries += 1;
    pages.add({ address, title, text: textOf(value, 'content'), pageTitle: textOf(value, 'doc') });
  }
  if (entries === 0) failFeed(NAME, 'an object of sections with "title", "content" and "url"', text);
  return yield* pages.done();
}

/** `url` has the base path, and in old versions the site's name; `relUrl` has neither, and is right on a copy of the site. */
function addressOf(url: string, relative: string, root: string): string {
  const found = siteUrl(url, root);
  const inRoot = 'url' in found && found.url.startsWith(root);
  return url && (inRoot || !relative.startsWith('/')) ? url : relative.replace(/^\/+/, './');
}
