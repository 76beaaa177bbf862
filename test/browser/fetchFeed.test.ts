import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchFeed, MOST_BYTES } from '../../src/browser/fetchFeed.ts';
import type { FeedPlace } from '../../src/browser/findFeeds.ts';

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
const place = (name: string, leads?: FeedPlace['leads']): FeedPlace => ({
  source: 'mkdocs',
  root: ROOT,
  url: ROOT + name,
  ...(leads && { leads }),
});
const answer = (name: string, response: () => Response) => {
  server.use(http.get(ROOT + name, response));
};
/** Fetches, and counts the requests. */
async function fetched(from: FeedPlace) {
  let probes = 0;
  const feed = await fetchFeed(from, () => (probes += 1));
  return { ...feed, probes };
}

describe('the index of a site', () => {
  it('comes with what tells this state of it from others', async () => {
    answer('index.json', () => HttpResponse.text('{}', { headers: { etag: '"7"' } }));
    expect(await fetched(place('index.json'))).toEqual({
      text: '{}',
      url: `${ROOT}index.json`,
      validator: '"7"',
      probes: 1,
    });
  });

  it('is found by what leads to it', async () => {
    answer('theme.js', () => HttpResponse.text('import("./chunks/box.4f.js")'));
    answer('chunks/box.4f.js', () => HttpResponse.text('import("./index.9a.js")'));
    answer('chunks/index.9a.js', () => HttpResponse.text('words'));
    const lead = (text: string) => /"([^"]+)"/.exec(text)?.[1];
    expect(await fetched(place('theme.js', [lead, lead]))).toMatchObject({
      text: 'words',
      url: `${ROOT}chunks/index.9a.js`,
      probes: 3,
    });
  });

  it.each<[string, () => Response, RegExp]>([
    ['is gone', () => new HttpResponse('', { status: 404 }), /index\.json answered 404$/],
    ['is broken', () => new HttpResponse('', { status: 500 }), /index\.json answered 500$/],
  ])('that %s says so with its address', async (_how, response, why) => {
    answer('index.json', response);
    await expect(fetched(place('index.json'))).rejects.toThrow(why);
  });

  it('is let go when it is too large for every reader, and says what to do', async () => {
    const part = new TextEncoder().encode('x'.repeat(1_000_000));
    let sent = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += part.length;
          controller.enqueue(part);
        },
      });
    answer('index.json', () => new HttpResponse(endless()));
    await expect(fetched(place('index.json'))).rejects.toThrow(
      /larger than 20 MB: make an index with "npx baton index"/,
    );
    expect(sent).toBeLessThan(2 * MOST_BYTES);
  });

  it.each([
    ['another site', 'https://evil.example/index.json', /is on another site$/],
    ['nothing', '', /does not name its search index$/],
  ])('is not looked for on %s', async (_where, named, why) => {
    answer('theme.js', () => HttpResponse.text(named));
    const leads = [(text: string) => text || undefined];
    await expect(fetched(place('theme.js', leads))).rejects.toThrow(why);
  });
});
