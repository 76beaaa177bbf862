import { fieldAt } from './fieldAt.ts';
import { readMarked, type MarkedText } from './markedText.ts';
import type { RemoteHit } from './remoteHit.ts';
import { textAt } from './textAt.ts';

/** More places of a page tell nothing new. */
const MOST_PLACES = 50;

/**
 * Fetches what Pagefind knows of a page that it found: the section that has most of the query, its excerpt, and the words
 * that were found.
 *
 * @param found an entry of `search(…).results`
 * @returns nothing where it has no address
 */
export async function readPagefindHit(found: unknown): Promise<RemoteHit | undefined> {
  const { data, score } = found as { data(): Promise<unknown>; readonly score?: unknown };
  const page = await data();
  const url = textAt(page, ['meta.url', 'url']);
  if (!url) return undefined;
  const subs = listAt(page, 'sub_results');
  const best = subs.reduce<unknown>(
    (a, b) => (a === undefined || weightOf(b) > weightOf(a) ? b : a),
    undefined,
  );
  const element = textAt(best, ['anchor.element']);
  // The first heading is the page's title.
  const isSection = element !== undefined && !/^h1$/i.test(element);
  const content = (textAt(page, ['content']) ?? '').split(/\s+/);
  const places = listAt(page, 'locations').slice(0, MOST_PLACES);
  return {
    url,
    title: readMarked(textAt(page, ['meta.title']) ?? ''),
    heading: isSection ? textAt(best, ['title']) : undefined,
    anchor: isSection ? textAt(best, ['anchor.id']) : undefined,
    snippet: excerpt(textAt(best, ['excerpt']) ?? textAt(page, ['excerpt']) ?? ''),
    seen: places.map((place) => content[Number(place)] ?? ''),
    score: typeof score === 'number' ? score : undefined,
  };
}

const listAt = (record: unknown, name: string): readonly unknown[] => {
  const value = fieldAt(record, name);
  return Array.isArray(value) ? value : [];
};

const weightOf = (sub: unknown) =>
  listAt(sub, 'weighted_locations').reduce<number>((sum, place) => {
    const weight = fieldAt(place, 'balanced_score');
    return sum + (typeof weight === 'number' ? weight : 0);
  }, 0);

/** Pagefind escapes nothing but what begins and ends a tag, so that no others are there than those of marks. */
function excerpt(html: string): MarkedText {
  const { text, marks } = readMarked(html, '<mark>', '</mark>');
  const places: number[] = [];
  const plain = text.replace(/&([lg])t;/g, (_, kind: string, at: number) => {
    places.push(at);
    return kind === 'l' ? '<' : '>';
  });
  // Each sign that is one letter now was four.
  const moved = (at: number) => at - 3 * places.filter((place) => place < at).length;
  return { text: plain, marks: marks.map(([start, end]) => [moved(start), moved(end)] as const) };
}
