import { failFeed } from './failFeed.ts';
import type { Feed } from './feed.ts';
import { linesOf } from './linesOf.ts';
import { markdownPage } from './markdownPage.ts';
import { markdownText } from './markdownText.ts';
import { createPages, titleText } from './pages.ts';

const NAME = 'llms.txt';

/** `- [title](address): note` */
const LINK = /^\s{0,9}[-*+]\s{1,3}\[([^\]]{1,300})\]\(\s{0,3}<?([^\s)>]{1,2000})>?[^)]{0,300}\)(.{0,1000})/;

/**
 * Reads an `llms.txt`: a list of links with a note each, under headings that name a part of the site. It has no texts.
 *
 * @see https://llmstxt.org
 * @throws Error in four parts where it has no link
 * @example
 * const { articles } = await runInSlices(readLlmsTxt(text, 'https://docs.example/'));
 */
export function* readLlmsTxt(text: string, root: string): Generator<undefined, Feed> {
  const pages = createPages(root);
  let section = '';
  let links = 0;
  for (const line of linesOf(text)) {
    if (line === undefined) {
      yield undefined;
      continue;
    }
    const heading = /^#{2,6}\s+(.{1,300})/.exec(line)?.[1];
    if (heading !== undefined) section = titleText(heading);
    const [, title = '', address = '', note = ''] = LINK.exec(line) ?? [];
    if (!address) continue;
    links += 1;
    const page = pages.add({ address: markdownPage(address), title });
    const summary = titleText(markdownText(note.replace(/^\s*[:–—-]\s*/, '')));
    if (page && summary) page.summary ??= summary;
    if (page && section) page.section ??= section;
  }
  if (links === 0) failFeed(NAME, 'a list of links, "- [title](address): note"', text);
  return yield* pages.done();
}
