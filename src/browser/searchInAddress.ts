import { ANY_BOX, SEARCH_BOXES, type SearchBox } from './searchBoxes.ts';
import { searchOf } from './searchField.ts';

/** A search that a page of results was opened for. */
export interface AddressSearch {
  readonly query: string;
  readonly box: SearchBox;
  /** The page's search box, where it holds the query. */
  readonly field: HTMLInputElement | undefined;
}

/**
 * The search in a page's address, `search.html?q=refund`. Other pages have such parameters too: the path says that it is a
 * search, or a search box of the page holds the words.
 *
 * @param own a selector of the site's for its search box
 */
export function searchInAddress({ pathname, search }: Location, own?: string): AddressSearch | undefined {
  const parameters = new URLSearchParams(search);
  const query = ['q', 'query', 'search']
    .map((name) => parameters.get(name)?.trim())
    .find((text) => text !== undefined && text !== '');
  if (query === undefined) return undefined;
  const fields = Array.from(document.querySelectorAll('input')).filter((field) => searchOf(field, own));
  const field = fields.find(({ value }) => value.trim() === query);
  if (!field && !/\/search(?:\.\w+)?\/?$/i.test(pathname)) return undefined;
  const shown = SEARCH_BOXES.find(({ list }) => document.querySelector(list));
  return { query, field, box: searchOf(field, own) ?? shown ?? ANY_BOX };
}
