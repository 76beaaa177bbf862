import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { services, type Page } from './services.ts';
import { useServer } from './useServer.ts';

const { answering } = useServer();

const refunds: Page = {
  url: 'https://docs.example/billing/refunds.html#bank',
  title: 'When a [refund] arrives',
  text: 'Cards take five days. A [refund] by bank takes two.',
};
const cards: Page = { url: '/billing/cards.html', title: 'Cards', text: 'Add a card.' };

describe.each(services)('$name', ({ address, create, answer, where, notFound, refusal }) => {
  it('finds pages: plain text, what to mark, absolute addresses, the query’s words that each has', async () => {
    answering(address, () => answer([refunds, cards]));
    const results = await create().search('refund', { limit: 5 });
    expect(results).toMatchObject([
      {
        id: 'https://docs.example/billing/refunds.html',
        url: 'https://docs.example/billing/refunds.html',
        title: 'When a refund arrives',
        snippet: 'Cards take five days. A refund by bank takes two.',
        marks: { title: [[7, 13]], snippet: [[24, 30]] },
        coverage: 1,
      },
      { url: 'https://docs.example/billing/cards.html', title: 'Cards', coverage: 0 },
    ]);
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('sends the query, and nothing that tells who asks', async () => {
    const asked = answering(address, () => answer([]));
    await create().search('  where is my refund ', { limit: 4 });
    expect(asked).toHaveLength(1);
    const [{ url, body, headers, credentials, referrerPolicy } = {} as never] = asked;
    const sent = JSON.stringify([body, Object.fromEntries((url as URL).searchParams)]);
    expect(sent).toContain('"where is my refund"');
    expect(JSON.stringify([sent, [...(headers as Headers)]])).not.toMatch(/docs\.example|cookie/i);
    expect([credentials, referrerPolicy]).toEqual(['omit', 'strict-origin']);
    expect([...(headers as Headers).values()].some((value) => value.includes('search-only'))).toBe(true);
  });

  it('finds nothing where nothing fits, and is not asked for nothing', async () => {
    const asked = answering(address, () => answer([]));
    expect(await create().search('zeppelin', { limit: 5 })).toEqual([]);
    expect(await create().search(' ', { limit: 5 })).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('gives no more pages than are asked for', async () => {
    answering(address, () => answer([1, 2, 3].map((i) => ({ ...cards, url: `/${String(i)}` }))));
    expect(await create().search('card', { limit: 2 })).toHaveLength(2);
  });

  it('relates to a page by its title, without the page', async () => {
    const asked = answering(address, () => answer([refunds, cards]));
    const page = { url: 'https://docs.example/billing/cards/', title: 'Cards' };
    expect(await create().suggest({ ...page, title: '' }, { limit: 3 })).toEqual([]);
    expect(asked).toHaveLength(0);
    const related = await create().suggest(
      { ...page, url: 'https://docs.example/billing/cards.html' },
      { limit: 3 },
    );
    expect(related).toMatchObject([{ title: 'When a refund arrives', marks: { title: [], snippet: [] } }]);
    expect(related[0]).not.toHaveProperty('anchor');
  });

  it.each<[number, string]>([
    [400, 'index'],
    [401, 'apiKey'],
    [403, 'apiKey'],
    [404, 'index'],
    [429, 'url'],
    [500, 'url'],
    [503, 'url'],
  ])('that answers HTTP %i names the setting to look at, and what it said', async (status, setting) => {
    answering(address, () => HttpResponse.json(refusal('Not with this key'), { status }));
    const blamed = { index: notFound, url: where }[setting] ?? setting;
    await expect(create().search('refund', { limit: 5 })).rejects.toThrow(
      new RegExp(
        `^search\\.${blamed}: expected .+, received HTTP ${String(status)} \\(Not with this key\\)\\. .+\\.$`,
      ),
    );
  });

  it('that repeats what was typed in its error is not quoted', async () => {
    answering(address, () => HttpResponse.json(refusal('No field for "My Secret"'), { status: 400 }));
    const failing = create().search('my secret', { limit: 5 });
    await expect(failing).rejects.toThrow('received HTTP 400.');
    await expect(failing).rejects.not.toThrow(/secret/i);
  });

  it.each<[string, () => Response, RegExp]>([
    ['HTML for everything', () => HttpResponse.html('<!doctype html><title>Docs</title>'), /received HTML\./],
    ['nothing', () => new HttpResponse(''), /received text that is not JSON\./],
    ['half of an answer', () => new HttpResponse('{"hits":[{"url'), /received text that is not JSON\./],
    ['JSON of another kind', () => HttpResponse.json({ hits: 7 }), /received JSON of another kind\./],
    ['a broken connection', () => HttpResponse.error(), /expected an answer from https:.*\(CORS\)\./],
  ])('that gives %s fails, which is not the same as finding nothing', async (_, reply, error) => {
    answering(address, reply);
    const failing = create().search('refund', { limit: 5 });
    await expect(failing).rejects.toThrow(error);
    await expect(failing).rejects.toThrow(new RegExp(`^search\\.(?:${where}|url): `));
  });

  it('that is slow is given up, and its request with it', async () => {
    const asked = answering(address, () => new Promise(() => undefined));
    await expect(create(30).search('refund', { limit: 5 })).rejects.toThrow(
      /^search\.timeout: expected an answer from .+ within 30 ms, received none\./,
    );
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('that nobody waits for any more gives no answer, and its request ends', async () => {
    let reply: (response: Response) => void = () => undefined;
    const asked = answering(
      address,
      () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    );
    const caller = new AbortController();
    const searching = create().search('refund', { limit: 5, signal: caller.signal });
    const outcome = expect(searching).rejects.toThrow('newer words');
    await vi.waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    caller.abort(new Error('newer words'));
    reply(answer([refunds]));
    await outcome;
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('is not even asked where nobody waited to begin with', async () => {
    const asked = answering(address, () => answer([refunds]));
    const signal = AbortSignal.abort(new Error('newer words'));
    await expect(create().search('refund', { limit: 5, signal })).rejects.toThrow('newer words');
    expect(asked).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example/refunds',
    'https://docs.example@evil.example/',
    'https:/\\evil.example',
    '',
    7,
    null,
    { href: '/a' },
  ])('leads nowhere by %j', async (url) => {
    answering(address, () => answer([{ ...refunds, url }, cards]));
    const results = await create().search('refund', { limit: 5 });
    expect(results.map((result) => result.url)).toEqual(['https://docs.example/billing/cards.html']);
  });

  it('shows markup in texts as the text that it is', async () => {
    const title = '<img src=x onerror=alert(1)> & &amp; [refund]';
    answering(address, () => answer([{ ...refunds, title, text: '<script>[refund]</script>' }]));
    expect(await create().search('refund', { limit: 5 })).toMatchObject([
      {
        title: '<img src=x onerror=alert(1)> & &amp; refund',
        snippet: '<script>refund</script>',
        marks: { title: [[37, 43]], snippet: [[8, 14]] },
      },
    ]);
  });

  it('may have texts of any type and length', async () => {
    const pages = [
      { url: '/help/no-title.html', title: 7, text: { a: 1 } },
      { url: '/long', title: 'x'.repeat(5000), text: `${'word '.repeat(5000)}[refund] and more` },
      { url: '/empty', title: ' ', text: null },
    ];
    answering(address, () => answer(pages));
    const results = await create().search('refund', { limit: 5 });
    expect(results.map(({ title }) => title.slice(0, 10))).toEqual(['No title', 'xxxxxxxxxx', 'Empty']);
    for (const { title, snippet, marks } of results) {
      expect(title.length).toBeLessThanOrEqual(200);
      expect(snippet.length).toBeLessThanOrEqual(160);
      expect(marks.snippet.flat().every((at) => at >= 0 && at <= snippet.length)).toBe(true);
    }
  });
});
