import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchArticle } from '../../src/browser/fetchArticle.ts';
import { fetchIndex } from '../../src/browser/fetchIndex.ts';

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

const ARTICLE = `${location.origin}/help/refunds.html`;
const INDEX = `${location.origin}/baton-index.bin`;
const answering = (url: string, answer: () => Response) => {
  server.use(http.get(url, answer));
};

describe('an article', () => {
  it('comes with its title, its section and its text, and nothing around it', async () => {
    answering(ARTICLE, () =>
      HttpResponse.html(`<title>Refunds | Plumbline</title>
        <nav aria-label="breadcrumb"><a href="/">Billing</a></nav>
        <div class="banner">We are hiring.</div>
        <main><article><h1>When a refund arrives</h1><p>See <a href="cards.html">cards</a>.</p></article></main>
        <div class="cookies">We use cookies.</div>`),
    );
    expect(await fetchArticle(ARTICLE)).toEqual({
      url: ARTICLE,
      title: 'When a refund arrives',
      section: 'Billing',
      isCut: false,
      content: [
        {
          tag: 'p',
          children: [
            'See ',
            { tag: 'a', href: `${location.origin}/help/cards.html`, children: ['cards'] },
            '.',
          ],
        },
      ],
    });
  });

  it.each<[string, () => Response, string]>([
    ['is gone', () => new HttpResponse('<p>Not found</p>', { status: 404 }), 'answered 404'],
    ['is broken', () => new HttpResponse(null, { status: 500 }), 'answered 500'],
    ['is empty', () => HttpResponse.html('<main><h1>Refunds</h1></main>'), 'holds no text'],
    ['cannot be reached', () => HttpResponse.error(), 'could not be fetched'],
  ])('that %s says so with its address', async (_, answer, why) => {
    answering(ARTICLE, answer);
    await expect(fetchArticle(ARTICLE)).rejects.toThrow(`${ARTICLE}: ${why}`);
  });

  it('whose page says where its links start has them start there, and those within it at itself', async () => {
    answering(ARTICLE, () =>
      HttpResponse.html('<base href="/v2/"><main><p><a href="a.html">A</a><a href="#b">B</a></p></main>'),
    );
    const [paragraph] = (await fetchArticle(ARTICLE)).content;
    expect(typeof paragraph === 'object' && paragraph.children).toMatchObject([
      { href: `${location.origin}/v2/a.html` },
      { href: `${ARTICLE}#b` },
    ]);
  });

  it('that is a set of frames is not shown', async () => {
    answering(ARTICLE, () => HttpResponse.html('<frameset><frame src="/a.html"></frameset>'));
    await expect(fetchArticle(ARTICLE)).rejects.toThrow(ARTICLE);
  });

  it('that is no page is not shown', async () => {
    answering(ARTICLE, () => HttpResponse.json({ error: 'sign in' }));
    await expect(fetchArticle(ARTICLE)).rejects.toThrow('not an article');
  });
});

describe('an index', () => {
  it('comes as it was stored', async () => {
    const bytes = new Uint8Array([1, 2, 254, 255]);
    answering(INDEX, () => HttpResponse.arrayBuffer(bytes.buffer));
    expect(Array.from(await fetchIndex(INDEX))).toEqual([1, 2, 254, 255]);
  });

  it.each<[string, () => Response, string]>([
    ['is not there', () => new HttpResponse(null, { status: 404 }), 'received HTTP 404'],
    ['cannot be reached', () => HttpResponse.error(), 'received TypeError'],
  ])('that %s says where it was looked for, what came, and what to do', async (_, answer, received) => {
    answering(INDEX, answer);
    const failure = await fetchIndex(INDEX).catch((error: unknown) => String(error));
    expect(failure).toContain(`data-index: expected an index at ${INDEX}, ${received}`);
    expect(failure).toContain('npx baton index');
  });
});
