import { beforeEach, describe, expect, it } from 'vitest';
import { readFound } from '../../src/browser/readFound.ts';
import { searchOf } from '../../src/browser/searchField.ts';
import { siteSearches, type SiteSearchMarkup } from './siteSearches.ts';

beforeEach(() => {
  history.replaceState(null, '', '/docs/index.html');
});

function read({ page }: SiteSearchMarkup, found: string, query = 'refund') {
  document.body.innerHTML = page.replace('{found}', found);
  const field = document.querySelector('input') as HTMLInputElement;
  field.value = query;
  const box = searchOf(field);
  if (!box) throw new Error('The field is not seen as a search box.');
  return readFound(field, box, query);
}
const cases = (keep: (one: SiteSearchMarkup) => boolean = () => true) =>
  siteSearches.filter(keep).map((one) => [one.name, one] as const);

describe('what the search of a site has found', () => {
  it.each(cases())('is how many, and the best with their titles: %s', (_, site) => {
    const { results, top } = read(site, site.found);
    expect(results).toBe(site.results);
    expect(top.map(({ url, title }) => [new URL(url).pathname, title])).toEqual(site.top);
  });

  it.each(cases(({ none }) => none !== undefined))('is nothing where the page says so: %s', (_, site) => {
    expect(read(site, site.none ?? '')).toEqual({ results: 0, top: [] });
  });

  it.each(cases(({ waiting }) => waiting !== undefined))(
    'is not known while the page has not answered: %s',
    (_, site) => {
      expect(read(site, site.waiting ?? '')).toEqual({ top: [] });
    },
  );

  const [pagefind] = siteSearches.filter(({ name }) => name === 'Pagefind UI');
  const message = (text: string) =>
    `<div class="pagefind-ui__drawer"><p class="pagefind-ui__message">${text}</p></div>`;

  it('takes no number of the query for the number of results', () => {
    if (!pagefind) throw new Error('There is no such page.');
    expect(read(pagefind, message('No results for error 404'), 'error 404').results).toBe(0);
    expect(read(pagefind, message('12 results for error 404'), 'error 404').results).toBe(12);
  });

  const list = (items: string) => `<ul>${items}</ul>`;
  const any = siteSearches.find(({ name }) => name.startsWith('a field of another kind'));
  const readAny = (items: string, query?: string) => read(any as SiteSearchMarkup, list(items), query);

  it('is five at most, each page once', () => {
    const items = Array.from(
      { length: 9 },
      (_, at) => `<li><a href="/a${String(at >> 1)}#x${String(at)}">A</a></li>`,
    );
    const { results, top } = readAny(items.join(''));
    expect(results).toBe(9);
    expect(top.map(({ url }) => new URL(url).pathname)).toEqual(['/a0', '/a1', '/a2', '/a3', '/a4']);
  });

  it('says how much of the query stands in what is shown of a result', () => {
    const excerpt = 'When a card expires, nothing is lost: update it in the settings.';
    const { top } = readAny(`<li><a href="/cards">Cards</a><p>${excerpt}</p></li>`, 'expired card refund');
    expect(top[0]?.coverage).toBeCloseTo(2 / 3);
  });

  it('takes the site’s word for a result that shows its title only', () => {
    expect(readAny('<li><a href="/cards">Cards</a></li>', 'money back').top[0]?.coverage).toBe(1);
  });

  it('holds nothing of an address that may be private', () => {
    const { top } = readAny('<li><a href="/cards?session=s3cret#x">Cards</a></li>');
    expect(top[0]?.url).toBe(`${location.origin}/cards`);
  });

  it('is not read from a list around the field itself, such as the page', () => {
    document.body.innerHTML =
      '<main class="search-results-page"><div role="search"><input></div><ul><li><a href="/x">X</a></li></ul></main>';
    const field = document.querySelector('input') as HTMLInputElement;
    const box = searchOf(field);
    expect(box && readFound(field, box, 'refund')).toEqual({ top: [] });
  });
});

describe('a search box of the site', () => {
  const fieldOf = (markup: string) => {
    document.body.innerHTML = markup;
    return document.querySelector('input,textarea');
  };

  it.each([
    '<input type="search">',
    '<form role="search"><input name="s"></form>',
    '<search><input></search>',
    '<input role="searchbox">',
    '<form action="/search"><input name="q"></form>',
    '<input role="combobox" placeholder="Search…">',
  ])('is what is marked as one: %s', (markup) => {
    expect(searchOf(fieldOf(markup))).toBeDefined();
  });

  it.each([
    '<input type="text" name="project">',
    '<input role="combobox" aria-label="Country">',
    '<input type="password" role="searchbox">',
    '<div role="search"><input type="email"></div>',
    '<div role="search"><input type="hidden"></div>',
    '<div role="search"><input autocomplete="name"></div>',
    '<input type="search" autocomplete="email">',
    '<form role="search"><input><input type="password"></form>',
    '<div role="search"><textarea></textarea></div>',
  ])('is no other field: %s', (markup) => {
    expect(searchOf(fieldOf(markup))).toBeUndefined();
  });

  it('is what the site says, but never a field for who somebody is', () => {
    expect(searchOf(fieldOf('<input type="text" id="find">'), '#find')).toBeDefined();
    expect(searchOf(fieldOf('<input type="password" id="find">'), '#find')).toBeUndefined();
    expect(searchOf(fieldOf('<input autocomplete="cc-number" id="find">'), '#find')).toBeUndefined();
  });
});
