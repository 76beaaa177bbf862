import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSearch } from '../../src/siteSearch.ts';
import { SEARCH_PAGE, anApp, answer, followed, shown, type } from './aSiteSearch.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/docs/');
  document.body.innerHTML = SEARCH_PAGE;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is no search of the site', () => {
  it('is what is typed in a part of ours', () => {
    const { searches } = followed();
    const host = document.createElement('baton-help');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input type="search">';
    document.body.append(host);
    type('refund', host.shadowRoot?.querySelector('input') as HTMLInputElement);
    vi.runAllTimers();
    expect(searches()).toEqual([]);
  });

  it.each(['<input type="text">', '<input type="password">', '<input type="search" autocomplete="email">'])(
    'is what is typed in another field: %s',
    (markup) => {
      const { searches } = followed();
      document.body.innerHTML = `${markup}<div class="search-results">${shown('refunds')}</div>`;
      type('hunter2');
      vi.runAllTimers();
      expect(searches()).toEqual([]);
    },
  );

  it('is anything after Baton has left the page', () => {
    const { searches, stop } = followed();
    answer(shown('refunds'));
    type('refund');
    stop();
    type('cards');
    vi.runAllTimers();
    expect(searches()).toEqual([]);
  });
});

describe('a form that leads to a page of results', () => {
  const form = (action: string) => `<form action="${action}" role="search"><input name="q"></form>`;
  const submit = () => document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));

  it('is told by that page, not by the pause before', () => {
    const { searches } = followed();
    document.body.innerHTML = form('/search.html');
    type('refund');
    vi.runAllTimers();
    submit();
    expect(searches()).toEqual([]);
  });

  it('is told at the press where it leads to another site', () => {
    const { searches } = followed();
    document.body.innerHTML = form('https://engine.example/search');
    type('refund');
    submit();
    expect(searches()).toMatchObject([{ query: 'refund', top: [] }]);
  });
});

describe('a page of results', () => {
  const open = (address: string, markup: string) => {
    history.replaceState(null, '', address);
    document.body.innerHTML = markup;
    return followed();
  };
  const sphinx = (summary: string) =>
    `<div id="search-results"><p class="search-summary">${summary}</p><ul class="search"></ul></div>`;

  it('is a search, with what it has found', () => {
    const { searches } = open(
      '/search.html?q=money+back&check_keywords=yes',
      sphinx('Search finished, found 3 page(s)'),
    );
    vi.runAllTimers();
    expect(searches()).toMatchObject([{ query: 'money back', results: 3, where: 'site' }]);
  });

  it('is one though it is left before it has answered', () => {
    const { searches } = open('/search.html?q=refund', sphinx(''));
    dispatchEvent(new Event('pagehide'));
    expect(searches()).toMatchObject([{ query: 'refund', top: [] }]);
  });

  it('is one at whatever address where a search box holds the query', () => {
    const { searches } = open('/find?query=refund', '<input type="search" value="refund">');
    vi.runAllTimers();
    expect(searches()).toHaveLength(1);
  });

  it('is no other page with such a parameter', () => {
    const { searches } = open('/playground?query=select', '<input type="search">');
    vi.runAllTimers();
    expect(searches()).toEqual([]);
  });

  it('is the same search when it is loaded again', () => {
    const { app, dispatch, searches } = anApp();
    dispatch({ type: 'searched', query: 'Refund', results: 1, top: [], where: 'site' });
    history.replaceState(null, '', '/search.html?q=refund');
    document.body.innerHTML = sphinx('found 1 page');
    followSearch(app);
    vi.runAllTimers();
    expect(searches()).toHaveLength(1);
  });
});

describe('the site’s own selector', () => {
  it('makes a field a search box that is none otherwise', () => {
    const { searches } = followed({ searchInput: '#find' });
    document.body.innerHTML = `<input type="text" id="find"><div class="search-results">${shown('refunds')}</div>`;
    type('refund');
    vi.runAllTimers();
    expect(searches()).toMatchObject([{ query: 'refund', results: 1 }]);
  });

  it('is named once where it is none, and the others are followed all the same', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { searches } = followed({ searchInput: '##' });
    answer(shown('refunds'));
    for (const text of ['refund', 'cards']) {
      type(text);
      vi.runAllTimers();
    }
    expect(searches()).toHaveLength(2);
    expect(warn.mock.calls).toEqual([
      [
        '[Baton] data-search-input: expected a CSS selector of the site’s search box, received "##". Write it like #search. Until then the search boxes of known generators are followed only.',
      ],
    ]);
    warn.mockRestore();
  });
});
