import { stem, wordsOf } from '../core/text.ts';
import { fieldAt } from './fieldAt.ts';
import { readMarked, type MarkedText } from './markedText.ts';
import type { RemoteHit } from './remoteHit.ts';
import { textAt } from './textAt.ts';
import { withTagSigns } from './withTagSigns.ts';

/** More places of a page tell nothing new. */
const MOST_PLACES = 50;

/**
 * Fetches what Pagefind knows of a page that it found: the section that has most of the query, its excerpt, and the words
 * that were found.
 *
 * @param found an entry of `search(…).results`
 * @param mark marks the query's words in a title, as Pagefind does not
 * @returns nothing where it has no address
 */
export async function readPagefindHit(
  found: unknown,
  mark: (text: string) => MarkedText,
): Promise<RemoteHit | undefined> {
  const { data, score } = found as { data(): Promise<unknown>; readonly score?: unknown };
  const page = await data();
  const url = textAt(page, ['meta.url', 'url']);
  if (!url) return undefined;
  const words = wordsIn(textAt(page, ['raw_content', 'content']) ?? '');
  const foundIn = (part: unknown) =>
    listAt(part, 'locations')
      .slice(0, MOST_PLACES)
      .map((place) => words[Number(place)] ?? '');
  const best = bestOf(listAt(page, 'sub_results'), foundIn);
  const element = textAt(best, ['anchor.element']);
  // The first heading is the page's title.
  const isSection = element !== undefined && !/^h1$/i.test(element);
  return {
    url,
    title: mark(textAt(page, ['meta.title']) ?? ''),
    heading: isSection ? textAt(best, ['title']) : undefined,
    anchor: isSection ? textAt(best, ['anchor.id']) : undefined,
    // Its marks are the only tags: all others it has escaped.
    snippet: withTagSigns(
      readMarked(textAt(best, ['excerpt']) ?? textAt(page, ['excerpt']) ?? '', '<mark>', '</mark>'),
    ),
    seen: foundIn(page),
    score: typeof score === 'number' ? score : undefined,
  };
}

const listAt = (record: unknown, name: string): readonly unknown[] => {
  const value = fieldAt(record, name);
  return Array.isArray(value) ? value : [];
};

/** The section with most of the query's words. Pagefind's own weights would always say the title's. */
function bestOf(sections: readonly unknown[], foundIn: (section: unknown) => readonly string[]): unknown {
  const count = (section: unknown) =>
    new Set(foundIn(section).map((word) => stem(wordsOf(word)[0] ?? ''))).size;
  const counts = sections.map(count);
  return sections[counts.indexOf(Math.max(...counts))];
}

/** The words that Pagefind numbers. Of languages without spaces it has put a sign between them. */
const wordsIn = (content: string) => content.split(content.includes('\u200b') ? '\u200b' : /\s+/);
