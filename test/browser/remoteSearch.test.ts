import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Result } from '../../src/core/article.ts';
import type { SearchSettings } from '../../src/core/searchSettings.ts';
import { problemLine, type Problem } from '../../src/core/settings.ts';
import { createRemoteSearch } from '../../src/remoteSearch.ts';
import type { SearchProvider } from '../../src/search/provider.ts';

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
  document.head.innerHTML = '';
});
afterAll(() => {
  server.close();
});

const PAGE = location.href;
const MEILI = 'https://search.example/indexes/docs/search';
const meilisearch: SearchSettings = { provider: 'meilisearch', url: 'https://search.example', index: 'docs' };
const limit = { limit: 3 };
const own: SearchProvider = {
  search: () => Promise.resolve([{ title: 'Of the index' } as Result]),
  suggest: () => Promise.resolve([]),
  section: (_, [first]) => Promise.resolve(first),
};

/** A page with a service, what asks it, and what the console and `Baton('info')` say. */
function aPage(search: SearchSettings, { header = '', hasIndex = true } = {}) {
  server.use(
    http.head(
      PAGE,
      () => new HttpResponse(null, header ? { headers: { 'Content-Security-Policy': header } } : {}),
    ),
  );
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const app = {
    told: {} as { problems?: readonly Problem[] },
    page: { facts: () => ({ language: 'en' }) },
    settings: () => ({
      search,
      index: hasIndex ? '/baton-index.bin' : undefined,
      redact: ['project heron'],
      from: { search: '/baton.json: search' },
    }),
  };
  const provider = createRemoteSearch(app as unknown as App, search, own);
  return {
    provider,
    warned,
    titles: async () => (await provider.search('refund', limit)).map(({ title }) => title),
    problems: () => (app.told.problems ?? []).map(problemLine),
  };
}
const answering = (status = 200) => {
  const asked = vi.fn();
  server.use(
    http.post(MEILI, () => {
      asked();
      return HttpResponse.json({ hits: [{ url: '/a', title: 'Of the service' }] }, { status });
    }),
  );
  return asked;
};

describe('search by a service', () => {
  it('answers, and nobody hears of anything', async () => {
    answering();
    const { titles, problems, warned } = aPage(meilisearch);
    expect(await titles()).toEqual(['Of the service']);
    expect(problems()).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
  });

  it('gives way to the index where it fails: the console hears of it once, the setting by the place where it was said', async () => {
    const asked = answering(403);
    const { titles, problems, warned } = aPage(meilisearch);
    expect(await titles()).toEqual(['Of the index']);
    expect(await titles()).toEqual(['Of the index']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(problems()).toEqual([
      '/baton.json: search.apiKey: expected a key that may search, received HTTP 403. Use a search-only key of this index.',
    ]);
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it('tries again after a while, and says the same only once', async () => {
    const asked = answering(503);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const { titles, problems, warned } = aPage(meilisearch);
    await titles();
    clock.mockReturnValue(30_000);
    await titles();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(problems()).toHaveLength(1);
    expect(warned).toHaveBeenCalledTimes(1);
    answering();
    clock.mockReturnValue(60_000);
    expect(await titles()).toEqual(['Of the service']);
  });

  it('has nothing to correct for who is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    server.use(http.post(MEILI, () => HttpResponse.error()));
    const { titles, problems, warned } = aPage(meilisearch);
    expect(await titles()).toEqual(['Of the index']);
    expect(problems()).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
  });

  it('on another host hears nothing private that was typed whole; on the site’s own it hears all', async () => {
    const heard: unknown[] = [];
    const note = async ({ request }: { request: Request }) => {
      heard.push(((await request.json()) as { q: unknown }).q);
      return HttpResponse.json({ hits: [] });
    };
    server.use(http.post(MEILI, note), http.post(new URL('/meili/indexes/docs/search', PAGE).href, note));
    const query = 'refund for ana@larch.example of Project Heron now';
    await aPage(meilisearch).provider.search(query, limit);
    await aPage({ ...meilisearch, url: '/meili/' }).provider.search(query, limit);
    expect(heard).toEqual(['refund for   of   now', query]);
  });

  it('leaves the section of an article to the index, where the site has named one', async () => {
    const sections = [{ anchor: 'a', heading: 'A', text: 'a' }];
    expect(await aPage(meilisearch).provider.section?.('a', sections)).toEqual(sections[0]);
    expect(await aPage(meilisearch, { hasIndex: false }).provider.section?.('a', sections)).toBe(undefined);
  });
});

describe('a page whose policy', () => {
  const forbidding = (content: string) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = content;
    document.head.append(meta);
  };

  it('lets no request go to the service is never brought to try', async () => {
    const asked = answering();
    forbidding("connect-src 'self'");
    const { titles, problems } = aPage(meilisearch);
    expect(await titles()).toEqual(['Of the index']);
    expect(asked).not.toHaveBeenCalled();
    expect(problems()).toEqual([
      '/baton.json: search.url: expected a page whose policy allows requests there, received connect-src without https://search.example. Add it to connect-src.',
    ]);
  });

  it.each([
    ['has no WebAssembly', "script-src 'self'"],
    ['has no scripts from there', "script-src 'wasm-unsafe-eval' https://cdn.example"],
  ])('%s is never brought to load Pagefind', async (_, header) => {
    // Any request to Pagefind would be an error: nothing answers there.
    const { titles, problems } = aPage({ provider: 'pagefind' }, { header });
    expect(await titles()).toEqual(['Of the index']);
    expect(problems()).toEqual([
      expect.stringContaining('search.provider: expected a page whose policy allows'),
    ]);
  });

  it.each(["script-src 'self' 'wasm-unsafe-eval'", "script-src 'nonce-a' 'strict-dynamic' 'unsafe-eval'"])(
    'is %s lets Pagefind be looked for',
    async (header) => {
      const entry = vi.fn(() => new HttpResponse(null, { status: 404 }));
      server.use(http.get(new URL('/pagefind/pagefind-entry.json', PAGE).href, entry));
      const { titles } = aPage({ provider: 'pagefind' }, { header });
      expect(await titles()).toEqual(['Of the index']);
      expect(entry).toHaveBeenCalledTimes(1);
    },
  );
});

describe('each service', () => {
  const key = { apiKey: 'k', index: 'docs' };
  it.each<[SearchSettings, string, object]>([
    [
      { provider: 'algolia', appId: 'APP', ...key },
      'https://app-dsn.algolia.net/1/indexes/docs/query',
      { hits: [{ url: '/a', title: 'A' }] },
    ],
    [
      { provider: 'typesense', url: '/typesense/', ...key, queryBy: 'title' },
      new URL('/typesense/collections/docs/documents/search', PAGE).href,
      { hits: [{ document: { url: '/a', title: 'A' } }] },
    ],
    [
      { provider: 'elasticsearch', url: 'https://es.example:9200/', index: 'docs' },
      'https://es.example:9200/docs/_search',
      { hits: { hits: [{ _source: { url: '/a', title: 'A' } }] } },
    ],
    [
      { provider: 'json', url: '/api/{query}' },
      new URL('/api/refund', PAGE).href,
      { results: [{ url: '/a', title: 'A' }] },
    ],
  ])('is asked at its address: %o', async (settings, address, answer) => {
    server.use(http.all(address, () => HttpResponse.json(answer)));
    const { titles, problems } = aPage(settings);
    expect(await titles()).toEqual(['A']);
    expect(problems()).toEqual([]);
  });
});
