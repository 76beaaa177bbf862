import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { linesOf } from './linesOf.ts';
import { createPages } from './pages.ts';
import { createMarkdownReader } from './markdownReader.ts';

const NAME = 'llms-full.txt';

/**
 * Reads an `llms-full.txt`: all pages of a site as Markdown, one behind the other. Where a page begins is told by its address:
 * a line `Source: …` or `URL: …` behind its title (Mintlify, Fumadocs), the title itself, `# Title (/address)` (Fumadocs), or
 * a block of front matter with `url`, `source_url`, `permalink` or `slug` (plugins of VitePress, Fern). Text before the first of
 * them, and files without any, cannot be opened and are left out.
 *
 * @throws Error in four parts where no page has an address
 * @example
 * const { articles } = await runInSlices(readLlmsFull(text, 'https://docs.example/'));
 */
export function* readLlmsFull(text: string, root: string): Generator<undefined, Feed> {
  const pages = createPages(root);
  const reader = createMarkdownReader(pages);
  for (const line of linesOf(text)) {
    if (line === undefined) yield undefined;
    else reader.line(line);
  }
  if (reader.end() === 0) {
    failFeed(
      NAME,
      'pages with an address each ("Source: …", "URL: …", "# Title (/address)" or front matter with "url")',
      text,
      'Without addresses its pages cannot be opened: choose another index of the site.',
    );
  }
  return yield* pages.done();
}
