import { ANY_BOX, SEARCH_BOXES, type SearchBox } from './searchBoxes.ts';

/**
 * The search that a field belongs to, where it is the site's own search box. Fields for who somebody is are none,
 * whatever they are called: those that a browser fills in, and those that stand beside one for a password or an address.
 *
 * @param own a selector of the site's for its search box
 */
export function searchOf(field: EventTarget | null | undefined, own?: string): SearchBox | undefined {
  if (!(field instanceof HTMLInputElement) || !/^(?:search|text)$/.test(field.type)) return undefined;
  if (!/^(?:on|off)?$/.test(field.autocomplete) || /^(?:email|tel|numeric)$/.test(field.inputMode))
    return undefined;
  const known = SEARCH_BOXES.find(({ input }) => field.matches(input));
  if (known) return known;
  if (own !== undefined && field.matches(own)) return ANY_BOX;
  const besides = field.form && HTMLFormElement.prototype.querySelector.call(field.form, PERSONAL);
  return field.matches(ANY_BOX.input) && !besides ? ANY_BOX : undefined;
}

const PERSONAL = '[type="password"],[type="email"],[type="tel"]';
