import { cleanUrl } from '../core/cleanUrl.ts';
import type { ShownResult } from '../core/events.ts';
import { normalise, stem, wordsOf } from '../core/text.ts';
import type { SearchBox } from './searchBoxes.ts';

/** What a page shows as found. */
export interface Found {
  /** Missing where the page does not say: it may still be searching. */
  readonly results?: number;
  readonly top: readonly ShownResult[];
}

/** What an event keeps. */
const KEPT = 5;
/** Of classes that say that nothing was found, in most sites' words. */
const NONE = ['no-result', 'noresult', 'no_result'].map((name) => `[class*="${name}" i]`).join();
/** More text than this beside its title, in UTF-16 units, is an excerpt. */
const EXCERPT = 20;

/**
 * Reads what the site's own search has found, from the list that it shows. Nothing counts as found by none but what the page
 * says: an empty list may be one that is still to be filled.
 *
 * @param field the search box; missing on a page of results without one
 */
export function readFound(field: Element | undefined, box: SearchBox, query: string): Found {
  const list = listOf(field, box);
  if (!list) return { top: [] };
  const items = outermost(Array.from(list.querySelectorAll(box.item)).filter(isShown));
  const results = countOf(list, box, query, items.length);
  const top = new Map<string, ShownResult>();
  for (const item of items) {
    const result = resultOf(item, box, query);
    if (result && !top.has(result.url)) top.set(result.url, result);
    if (top.size === KEPT) break;
  }
  return { ...(results === undefined ? {} : { results }), top: [...top.values()] };
}

/** The list that the field names as its own, or the nearest one that is in sight. */
function listOf(field: Element | undefined, { list }: SearchBox): Element | undefined {
  const root = field?.getRootNode() ?? document;
  const places = [...(root instanceof ShadowRoot ? [root] : []), document];
  const named = `${field?.getAttribute('aria-controls') ?? ''} ${field?.getAttribute('aria-owns') ?? ''}`;
  const all = places.flatMap((place) => [
    ...named.split(/\s+/).flatMap((id) => (id && place.getElementById(id)) || []),
    ...place.querySelectorAll(list),
  ]);
  return all.find((one) => isShown(one) && !one.contains(field ?? null));
}

/** Not in a dialog that was closed. Where the browser cannot say, it is. */
const isShown = (element: Element) =>
  (element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true;

const outermost = (items: readonly Element[]) =>
  items.filter((item) => !items.some((other) => other !== item && other.contains(item)));

function countOf(list: Element, box: SearchBox, query: string, shown: number): number | undefined {
  const said = normalise((box.count && list.querySelector(box.count)?.textContent) ?? '');
  // `No results for error 404` says no number.
  const number = /\d{1,3}(?:[.,' ]\d{3})+|\d+/.exec(said.split(normalise(query)).join(' '))?.[0];
  if (number !== undefined) return Math.max(shown, Number(number.replace(/\D/g, '')));
  if (shown > 0) return shown;
  return list.querySelector(NONE) || saysNone(list, box, said) ? 0 : undefined;
}

/** Whether a line without a number says that there is nothing, and not that it is still searching. */
function saysNone(list: Element, { count }: SearchBox, said: string): boolean {
  const text = list.getAttribute('data-no-results-text');
  if (text !== null) return normalise(list.textContent) === normalise(text);
  if (!count || said === '') return false;
  const material = document.querySelector('script#__config')?.textContent;
  if (!material) return !/(?:\.\.\.|…)$/.test(said);
  try {
    const { translations } = JSON.parse(material) as { translations: Record<string, string> };
    return normalise(translations['search.result.none'] ?? '') === said;
  } catch {
    return false;
  }
}

/** Links to other sites are none of the docs' pages. */
function resultOf(item: Element, box: SearchBox, query: string): ShownResult | undefined {
  const link = item.matches('a[href]') ? item : item.querySelector('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return undefined;
  const named =
    (box.title && item.querySelector(box.title)) ||
    (item.querySelector('h1,h2,h3,h4,[class*="title" i]') ?? link);
  const title = lineOf(named) || lineOf(link);
  const text = normalise(item.textContent);
  return {
    url: cleanUrl(link.href),
    title,
    coverage: text.length - title.length > EXCERPT ? coverageOf(query, text) : 1,
  };
}

const lineOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim().slice(0, 300);

/**
 * The share of the query's words that stand in what is shown of a result. Of one that shows its title only, nothing is
 * known: the site has searched the rest as well.
 */
function coverageOf(query: string, text: string): number {
  const words = wordsOf(query);
  const telling = words.filter((word) => word.length > 3);
  const asked = telling.length > 0 ? telling : words;
  return asked.filter((word) => text.includes(stem(word))).length / Math.max(1, asked.length);
}
