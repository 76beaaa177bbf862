import type { SearchIndex } from './indexFormat.ts';
import { pageKey, webUrl } from './urls.ts';

/** So many addresses are a step. */
const STEP = 100;

/**
 * Which articles some pages are, in one look at all addresses.
 *
 * @param pages absolute URLs
 * @param base absolute URL of the index file
 * @returns when done, by the page's place in the list, the article; pages that are none are not in it
 */
export function* placesOf(
  index: SearchIndex,
  pages: readonly string[],
  base: string,
): Generator<undefined, Map<number, number>> {
  const keyOf = (url: string): string | undefined => {
    const parsed = webUrl(url, base);
    return parsed && pageKey(parsed);
  };
  const wanted = new Map<string, number[]>();
  const names = new Set(['']);
  pages.forEach((page, at) => {
    const key = keyOf(page);
    if (key === undefined) return;
    wanted.set(key, [...(wanted.get(key) ?? []), at]);
    names.add(nameOf(key));
  });
  const places = new Map<number, number>();
  for (let doc = 0; doc < index.size; doc++) {
    if (doc % STEP === 0) yield;
    const { url } = index.article(doc);
    // To read an address takes long, so those whose name no page has are not read.
    if (!names.has(nameOf(url.replace(/[?#].*/, '').replace(/(^|\/)(?:index\.html?)?$/, '')))) continue;
    for (const at of wanted.get(keyOf(url) ?? '') ?? []) places.set(at, places.get(at) ?? doc);
  }
  return places;
}

/** How the last part of an address begins: what is the same however the rest is escaped. */
const nameOf = (address: string): string =>
  /^[\w-]*/.exec(address.slice(address.lastIndexOf('/') + 1))?.[0] ?? '';
