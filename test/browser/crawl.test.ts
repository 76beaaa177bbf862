import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { crawl } from '../../src/browser/crawl.ts';
import { linksIn, type KnownPage } from '../../src/browser/linksIn.ts';
import { runInSlices } from '../../src/browser/runInSlices.ts';
import type { Article } from '../../src/core/article.ts';
import { aDocument, PROSE } from './aPage.ts';

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

const ROOT = `${location.origin}/docs/`;
const at = (path: string) => ROOT + path;

/** Serves pages by their path, and notes what was asked for. */
function serve(pages: Readonly<Record<string, string | (() => Response)>>) {
  const asked: string[] = [];
  server.use(
    http.get(`${location.origin}/*`, ({ request }) => {
      const path = request.url.slice(ROOT.length);
      asked.push(path);
      const page = pages[path];
      if (page === undefined) return new HttpResponse(null, { status: 404 });
      return typeof page === 'string' ? HttpResponse.html(page) : page();
    }),
  );
  return asked;
}
const article = (title: string, more = '') => `<main><h1>${title}</h1><p>${PROSE}</p>${more}</main>`;

async function crawled(
  from: readonly string[],
  { most = 100, near = at('a.html'), signal = new AbortController().signal } = {},
) {
  const pages = new Map(from.map((path): [string, KnownPage] => [at(path), { url: at(path) }]));
  const read = new Map<string, Article | undefined>();
  const isDone = await crawl({ root: ROOT, near, most, pages, read, onPage: () => undefined, signal });
  const titles = [...read.values()].flatMap((one) => one?.title ?? []);
  return { isDone, pages, read, titles };
}

describe('a site without an index', () => {
  it('is read page by page, and on to what its pages link to', async () => {
    const asked = serve({
      'a.html': article('Refunds', '<a href="b.html#banks">Banks</a> <a href="/elsewhere.html">Shop</a>'),
      'b.html': article('Banks', '<a href="a.html">Back</a> <a href="c.pdf">As a file</a>'),
    });
    const { titles, isDone } = await crawled(['a.html']);
    expect(titles).toEqual(['Refunds', 'Banks']);
    expect(asked).toEqual(['a.html', 'b.html']);
    expect(isDone).toBe(true);
  });

  it('is read from where the reader is', async () => {
    const asked = serve({ 'x/a.html': article('A'), 'y/b.html': article('B'), 'y/c.html': article('C') });
    await crawled(['x/a.html', 'y/b.html', 'y/c.html'], { near: at('y/c.html') });
    expect(asked).toEqual(['y/c.html', 'y/b.html', 'x/a.html']);
  });

  it('is read no further than is allowed', async () => {
    const asked = serve({ 'a.html': article('A'), 'b.html': article('B'), 'c.html': article('C') });
    const { isDone } = await crawled(['a.html', 'b.html', 'c.html'], { most: 2 });
    expect(asked).toHaveLength(2);
    // What is not allowed is not to be tried again on the next page.
    expect(isDone).toBe(true);
  });

  it('is left in peace when it says so', async () => {
    const asked = serve({ 'a.html': () => new HttpResponse(null, { status: 429 }), 'b.html': article('B') });
    expect((await crawled(['a.html', 'b.html'])).isDone).toBe(false);
    expect(asked).toEqual(['a.html']);
  });

  it('is left when page after page is missing, and one that is missing costs only itself', async () => {
    const asked = serve({ 'b.html': article('B') });
    expect((await crawled(['a.html', 'b.html'])).titles).toEqual(['B']);
    asked.length = 0;
    await crawled(['1', '2', '3', '4', '5', '6', '7'].map((name) => `${name}.html`));
    expect(asked).toHaveLength(5);
  });

  it('is left with the page', async () => {
    const ended = new AbortController();
    ended.abort();
    const asked = serve({ 'a.html': article('A') });
    expect((await crawled(['a.html'], { signal: ended.signal })).isDone).toBe(false);
    expect(asked).toEqual([]);
  });

  it('has pages that are no articles, which are read for their links only', async () => {
    serve({
      'a.html': '<main><h1>All</h1><ul><li><a href="b.html">When a refund arrives</a></li></ul></main>',
      'b.html': article('Refunds'),
    });
    expect((await crawled(['a.html'])).titles).toEqual(['Refunds']);
  });

  it('may have elements that are named like what a document can do', async () => {
    serve({ 'a.html': article('Refunds', '<img name="querySelector"><img name="createTreeWalker">') });
    expect((await crawled(['a.html'])).titles).toEqual(['Refunds']);
  });
});

describe('the pages that a page links to', () => {
  const links = (html: string) => runInSlices(linksIn(aDocument(html), at('guide/a.html'), ROOT));

  it('are those of the site, each once, by the first words that lead there', async () => {
    expect(
      await links(`<a href="b.html?x=1#top"><img></a><a href="b.html">Bank transfers</a><a href="../c/">All cards</a>
             <a href="https://other.example/">Other</a><a href="javascript:alert(1)">Run</a><a href="/shop">Shop</a>`),
    ).toEqual([
      { url: at('guide/b.html'), title: 'Bank transfers' },
      { url: at('c/'), title: 'All cards' },
    ]);
  });

  it('are called by the longer of two names that begin alike', async () => {
    const names =
      '<p>See <a href="b.html">Part I</a>.</p><a href="b.html">Part I. Tutorial</a><a href="b.html">here</a>';
    expect(await links(names)).toEqual([{ url: at('guide/b.html'), title: 'Part I. Tutorial' }]);
  });

  it('are none that are to be left alone, nor files', async () => {
    expect(
      await links('<a href="b.html" rel="nofollow">B</a><a href="c.zip">C</a><a href="d.png">D</a>'),
    ).toEqual([]);
  });
});
