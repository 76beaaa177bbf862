import { describe, expect, it } from 'vitest';
import { recentSearches } from '../../src/core/recentSearches.ts';
import type { SessionEvent } from '../../src/core/events.ts';

/** Searches a second apart, the first at 1,000 ms; with how many results, 3 unless told. */
const searches = (...queries: readonly (string | readonly [string, number])[]): SessionEvent[] =>
  queries.map((given, at) => {
    const [query, results] = typeof given === 'string' ? [given, 3] : given;
    return { type: 'searched', id: `e${String(at)}`, at: (at + 1) * 1000, query, results, top: [] };
  });
const LATER = 9000;

describe('recent searches are', () => {
  it('the newest three, newest first', () => {
    expect(recentSearches(searches('refund', 'invoice', 'plan', 'timer'), LATER)).toEqual([
      'timer',
      'plan',
      'invoice',
    ]);
  });

  it('each there once however it was spelt, as it was spelt last', () => {
    expect(recentSearches(searches('Café', 'plan', ' cafe '), LATER)).toEqual([' cafe ', 'plan']);
  });

  it('those that found something', () => {
    expect(recentSearches(searches('refund', ['xylophone', 0]), LATER)).toEqual(['refund']);
  });

  it('those before the latest one where that was made since the page was opened', () => {
    expect(recentSearches(searches('refund', 'plan'), 2000)).toEqual(['refund']);
    expect(recentSearches(searches('refund', 'plan', 'Refund'), 2000)).toEqual(['plan']);
    expect(recentSearches(searches('refund'), 1000)).toEqual([]);
  });

  it('the latest one as well where it was made in the search of the site, found or not told', () => {
    const [event] = searches('refund');
    const { results, ...untold } = { ...event, where: 'site' } as SessionEvent & { results?: number };
    expect(results).toBe(3);
    expect(recentSearches([untold as SessionEvent], 1000)).toEqual(['refund']);
  });

  it('none where nothing was searched', () => {
    expect(recentSearches([], 0)).toEqual([]);
  });
});
