import type { RecordFields } from '../core/searchSettings.ts';
import { readMarked } from './markedText.ts';
import type { RemoteHit } from './remoteHit.ts';
import { textAt } from './textAt.ts';
import { withTagSigns } from './withTagSigns.ts';

/** A page may be found by several of its headings: so many hits are asked for to have one page. */
export const HITS_PER_PAGE = 3;

/** What fields are commonly called; those of the DocSearch scrapers first. The site may name its own. */
const FIELDS = {
  url: ['url', 'url_without_anchor', 'permalink', 'href', 'link', 'path'],
  title: ['title', 'name'],
  section: ['section', 'category'],
  heading: ['heading'],
  anchor: ['anchor'],
  text: ['content', 'text', 'body', 'description', 'summary', 'excerpt'],
} as const;

/** Levels of the page and its headings in records of the DocSearch scrapers, as each service writes them. */
const levels = [0, 1, 2, 3, 4, 5, 6].map((level) => [
  `hierarchy.lvl${String(level)}`,
  `hierarchy_lvl${String(level)}`,
]);

/** The names under which a service's records hold each field: the site's own, or the common ones. */
export function fieldNames(own: RecordFields = {}): Readonly<Record<keyof typeof FIELDS, readonly string[]>> {
  const named = (field: keyof typeof FIELDS) => {
    const name = own[field];
    return name === undefined ? FIELDS[field] : [name];
  };
  return {
    url: named('url'),
    title: named('title'),
    section: named('section'),
    heading: named('heading'),
    anchor: named('anchor'),
    text: named('text'),
  };
}

/** All names that a record is read by, for services that are told what to send. */
export function allNames(own?: RecordFields): readonly string[] {
  return [...Object.values(fieldNames(own)).flat(), ...levels.flat()];
}

/**
 * Reads a record of a search service: one of the DocSearch scrapers, with a hierarchy of headings, or any with a title and an
 * address.
 *
 * @param record as it is in the index
 * @param marked the same fields with marks, whole or as excerpts, as far as the service gives them
 * @returns nothing where it has no address
 */
export function readRecord(record: unknown, marked: unknown, own?: RecordFields): RemoteHit | undefined {
  const names = fieldNames(own);
  const [top = [], page = [], ...below] = own?.title === undefined ? levels : [];
  const isScraped = textAt(record, top) !== undefined;
  const read = (text: string) => (isScraped ? withTagSigns(readMarked(text)) : readMarked(text));
  const plain = (of: readonly string[]) => {
    const text = textAt(record, of);
    return text === undefined ? undefined : read(text).text;
  };
  const shown = (of: readonly string[]) => read(textAt(marked, of) ?? textAt(record, of) ?? '');
  const url = textAt(record, names.url);
  if (url === undefined) return undefined;
  const isPage = textAt(record, page) !== undefined;
  const deepest = below.findLast((level) => textAt(record, level) !== undefined);
  const heading = plain(names.heading) ?? (deepest && plain(deepest));
  const body = textAt(record, names.text);
  return {
    url,
    title: shown(isPage ? page : isScraped ? top : names.title),
    section: plain(names.section) ?? (isPage ? plain(top) : undefined),
    heading,
    // What is said at the beginning of a page has no heading to go to.
    anchor: heading ? textAt(record, names.anchor) : '',
    snippet: shown(names.text),
    seen: body === undefined ? [] : [body],
  };
}
