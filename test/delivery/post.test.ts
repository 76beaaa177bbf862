import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPost } from '../../src/delivery/post.ts';
import { aParcel, ENDPOINT } from './aParcel.ts';

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

/** Answers at the endpoint; returns the requests that came. */
function endpoint(answer: () => Response) {
  const requests: Request[] = [];
  server.use(
    http.post(ENDPOINT, ({ request }) => {
      requests.push(request.clone());
      return answer();
    }),
  );
  return requests;
}

const receipt = (reference: unknown, status = 201) => HttpResponse.json({ reference }, { status });
const NOW = Date.parse('2026-11-20T12:00:00Z');
const post = () => createPost(fetch, () => NOW)(aParcel());

describe('what every object of a page inherits', () => {
  it('is no receipt', async () => {
    endpoint(() => HttpResponse.json({}, { status: 200 }));
    const prototype = Object.prototype as Record<string, unknown>;
    prototype['reference'] = 'T-1';
    const result = await post();
    Reflect.deleteProperty(prototype, 'reference');
    expect(result).toMatchObject({ ok: false, reason: 'unreachable' });
  });
});

describe('what is sent', () => {
  it('is the body byte by byte, under its key, as JSON', async () => {
    const requests = endpoint(() => receipt('T-1'));
    await post();
    const [request] = requests;
    const bytes = new Uint8Array((await request?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(bytes).toEqual(new TextEncoder().encode(aParcel().body));
    expect(request?.headers.get('Idempotency-Key')).toBe('k-1');
    expect(request?.headers.get('Content-Type')).toBe('application/json');
  });

  it('carries what proves who sends it as further headers, and no other of ours can be replaced', async () => {
    const requests = endpoint(() => receipt('T-1'));
    await createPost(fetch, () => NOW)(aParcel(), { Authorization: 'Bearer abc', 'Idempotency-Key': 'k-2' });
    const [request] = requests;
    expect(request?.headers.get('Authorization')).toBe('Bearer abc');
    expect(request?.headers.get('Idempotency-Key')).toBe('k-1');
    expect(await request?.text()).toBe(aParcel().body);
  });

  it('is sent without cookies, may outlive the page, and follows nobody elsewhere', async () => {
    const requests = endpoint(() => receipt('T-1'));
    await post();
    const [request] = requests;
    expect(request?.credentials).toBe('omit');
    expect(request?.keepalive).toBe(true);
    expect(request?.redirect).toBe('manual');
  });

  it('is sent by the fetch that was taken at load', async () => {
    endpoint(() => receipt('T-1'));
    const send = createPost(fetch, Date.now);
    const original = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error('replaced by the page'));
    try {
      expect(await send(aParcel())).toEqual({ ok: true, reference: 'T-1' });
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe('an answer with a receipt', () => {
  it.each([200, 201, 202])('is a delivery: HTTP %i', async (status) => {
    endpoint(() => receipt('T-4821', status));
    expect(await post()).toEqual({ ok: true, reference: 'T-4821' });
  });

  it('gives a reference that can be shown, however long it is', async () => {
    endpoint(() => receipt('T'.repeat(500)));
    expect(await post()).toEqual({ ok: true, reference: 'T'.repeat(60) });
  });
});

describe('an answer that is no receipt', () => {
  it.each<[string, () => Response, string]>([
    ['a page of a captive portal', () => HttpResponse.html('<h1>Log in</h1>'), 'HTTP 200 without a receipt'],
    ['nothing', () => new HttpResponse(null, { status: 204 }), 'HTTP 204 without a receipt'],
    ['an empty object', () => HttpResponse.json({}), 'HTTP 200 without a receipt'],
    ['null', () => HttpResponse.json(null), 'HTTP 200 without a receipt'],
    ['an empty reference', () => receipt(''), 'HTTP 201 without a receipt'],
    ['a reference that is no text', () => receipt(7), 'HTTP 201 without a receipt'],
  ])('may be tried again: %s', async (_, answer, detail) => {
    endpoint(answer);
    expect(await post()).toEqual({ ok: false, reason: 'unreachable', detail });
  });
});

describe('an answer that says', () => {
  it.each([500, 502, 503, 504, 408, 409, 425, 429])(
    '“not now” may be tried again: HTTP %i',
    async (status) => {
      endpoint(() => receipt('T-1', status));
      expect(await post()).toEqual({ ok: false, reason: 'unreachable', detail: `HTTP ${String(status)}` });
    },
  );

  it.each([400, 401, 403, 404, 413, 422])('“no” is final: HTTP %i', async (status) => {
    endpoint(() => receipt('T-1', status));
    expect(await post()).toEqual({
      ok: false,
      reason: 'refused',
      detail: `HTTP ${String(status)}`,
      tooLarge: status === 413,
      denied: status === 401 || status === 403,
    });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'is not followed, and the developer is told: HTTP %i',
    async (status) => {
      const elsewhere: Request[] = [];
      server.use(
        http.all('https://elsewhere.example/', ({ request }) => {
          elsewhere.push(request);
          return receipt('T-1');
        }),
      );
      endpoint(() => new HttpResponse(null, { status, headers: { Location: 'https://elsewhere.example/' } }));
      expect(await post()).toMatchObject({
        ok: false,
        reason: 'refused',
        detail: expect.stringContaining('redirects are not followed') as string,
      });
      expect(elsewhere).toEqual([]);
    },
  );

  it('is known in browsers by its type: they hide the status', async () => {
    const hidden = { type: 'opaqueredirect', status: 0, ok: false } as Response;
    expect(await createPost(() => Promise.resolve(hidden), Date.now)(aParcel())).toMatchObject({
      reason: 'refused',
    });
  });
});

it('an answer that asks to come back later is passed on', async () => {
  endpoint(() => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '120' } }));
  expect(await post()).toMatchObject({ reason: 'unreachable', retryAfter: 120_000 });
  endpoint(() => new HttpResponse(null, { status: 503 }));
  expect(await post()).not.toHaveProperty('retryAfter');
  endpoint(() => new HttpResponse(null, { status: 422, headers: { 'Retry-After': '120' } }));
  expect(await post()).not.toHaveProperty('retryAfter');
});

describe('no answer', () => {
  it('may be tried again, and the developer hears what it may be: the network is down', async () => {
    endpoint(() => HttpResponse.error());
    expect(await post()).toMatchObject({
      ok: false,
      reason: 'unreachable',
      detail: expect.stringMatching(/no connection.*Access-Control-Allow-Origin/) as string,
    });
  });

  it('may be tried again after 15 s, though a fetch of the page’s own never ends', async () => {
    let end: () => void = () => undefined;
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      end = () => {
        controller.abort();
      };
      expect(ms).toBe(15_000);
      return controller.signal;
    });
    const result = createPost(() => new Promise(() => undefined), Date.now)(aParcel());
    end();
    expect(await result).toEqual({ ok: false, reason: 'unreachable', detail: 'no answer within 15 s' });
    timeout.mockRestore();
  });

  it('may be tried again: something between us and the network throws what it likes', async () => {
    const thrower: typeof fetch = () => Promise.reject('blocked' as unknown as Error);
    expect(await createPost(thrower, Date.now)(aParcel())).toEqual({
      ok: false,
      reason: 'unreachable',
      detail: 'blocked',
    });
  });

  it.each([
    ['https to http', true, 'http://inbox.example/', 'https address'],
    ['https to https', true, 'https://inbox.example/', 'Access-Control-Allow-Origin'],
    ['http to http', false, 'http://inbox.example/', 'Access-Control-Allow-Origin'],
  ])('says what a developer may do about it: from %s', async (_, isSecure, address, named) => {
    const fails: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const result = await createPost(fails, Date.now, isSecure)(aParcel({ endpoint: address }));
    expect(result).toMatchObject({ reason: 'unreachable' });
    expect(JSON.stringify(result)).toContain(named);
  });
});
