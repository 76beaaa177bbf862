import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSearch } from '../../src/siteSearch.ts';
import { NONE, SEARCH_PAGE, anApp, answer, field, followed, shown, type } from './aSiteSearch.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/docs/');
  document.body.innerHTML = SEARCH_PAGE;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a search in the site’s own search box', () => {
  it('is an event after a pause, with what the page shows', () => {
    const { searches } = followed();
    type('refund');
    answer(shown('refunds', 'cards'));
    vi.advanceTimersByTime(1100);
    expect(searches()).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(searches()).toMatchObject([
      {
        query: 'refund',
        results: 2,
        where: 'site',
        language: 'en',
        top: [{ title: 'refunds' }, { title: 'cards' }],
      },
    ]);
  });

  it('is one event for a word that is typed letter by letter', () => {
    const { searches } = followed();
    for (const text of ['r', 're', 'ref', 'refund']) {
      type(text);
      answer(shown(text));
      vi.advanceTimersByTime(200);
    }
    vi.runAllTimers();
    expect(searches().map(({ query }) => query)).toEqual(['refund']);
  });

  it.each([
    ['Enter', () => field().dispatchEvent(new Event('change', { bubbles: true }))],
    ['leaving the field', () => field().dispatchEvent(new FocusEvent('focusout', { bubbles: true }))],
    ['a press on a result', () => document.querySelector<HTMLElement>('li a')?.click()],
    ['the end of the page', () => dispatchEvent(new Event('pagehide'))],
  ])('is an event at once where results are shown: %s', (_, act) => {
    const { searches } = followed();
    type('refund');
    answer(shown('refunds'));
    act();
    expect(searches()).toMatchObject([{ query: 'refund', results: 1 }]);
  });

  it('is none when the field is left before anything was found', () => {
    const { searches } = followed();
    type('refund');
    dispatchEvent(new Event('pagehide'));
    expect(searches()).toEqual([]);
  });

  it('is none when the text is taken back', () => {
    const { searches } = followed();
    type('refund');
    type('');
    vi.runAllTimers();
    expect(searches()).toEqual([]);
  });

  it('found nothing where the page says so, and stays without a number where it does not', () => {
    const { searches } = followed();
    answer(NONE);
    type('refund');
    vi.runAllTimers();
    answer('');
    type('money back');
    vi.runAllTimers();
    expect(searches()[0]).toMatchObject({ query: 'refund', results: 0 });
    expect(searches()[1]).toMatchObject({ query: 'money back', top: [] });
    expect(searches()[1]).not.toHaveProperty('results');
  });

  it('waits for a slow answer', () => {
    const { searches } = followed();
    type('refund');
    vi.advanceTimersByTime(1500);
    answer(shown('refunds'));
    vi.advanceTimersByTime(1000);
    expect(searches()).toMatchObject([{ results: 1 }]);
  });

  it('that found nothing counts when other words follow after the pause', () => {
    const { searches } = followed();
    type('refund');
    answer(NONE);
    vi.advanceTimersByTime(1300);
    type('money');
    answer(shown('refunds'));
    vi.runAllTimers();
    expect(searches()).toMatchObject([
      { query: 'refund', results: 0 },
      { query: 'money', results: 1 },
    ]);
  });

  it('is what was seen, when a result was chosen by a key and the search box is gone', () => {
    const { searches } = followed();
    type('refund');
    answer(shown('refunds'));
    vi.advanceTimersByTime(500);
    document.body.innerHTML = '<main></main>';
    vi.runAllTimers();
    expect(searches()).toMatchObject([{ query: 'refund', results: 1 }]);
  });

  it('is none when the search box was closed without an answer', () => {
    const { searches } = followed();
    type('refund');
    document.body.innerHTML = '<main></main>';
    vi.runAllTimers();
    expect(searches()).toEqual([]);
  });

  it('counts once while nothing else happens, and again after a page was shown', () => {
    const { searches, route, dispatch } = followed();
    answer(shown('refunds'));
    for (const text of ['refund', 'refund ', 'Refund']) {
      type(text);
      vi.runAllTimers();
    }
    expect(searches()).toHaveLength(1);
    dispatch({
      type: 'article-viewed',
      where: 'page',
      url: 'https://docs.example/refunds',
      title: 'Refunds',
    });
    route();
    type('refund');
    vi.runAllTimers();
    expect(searches()).toHaveLength(2);
  });

  it('is seen in a field that comes later, in a shadow tree', () => {
    const { searches } = followed();
    const host = document.createElement('site-search');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<input type="search"><div class="search-results"><ul><li><a href="/refunds">Refunds</a></li></ul></div>';
    document.body.append(host);
    type('refund', host.shadowRoot?.querySelector('input') as HTMLInputElement);
    vi.runAllTimers();
    expect(searches()).toMatchObject([{ query: 'refund', results: 1 }]);
  });

  it('is what stood in the field by the time this was loaded', () => {
    const { app, searches } = anApp();
    field().value = 'refund';
    answer(shown('refunds'));
    followSearch(app, field());
    vi.runAllTimers();
    expect(searches()).toHaveLength(1);
  });
});
