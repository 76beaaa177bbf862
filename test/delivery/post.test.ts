import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
const post = () => createPost(fetch)(aParcel());

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

  it('is sent without cookies, may outlive the page, and follows nobody elsewhere', async () => {
    const requests = endpoint(() => receipt('T-1'));
    await post();
    const [request] = requests;
    expect(request?.credentials).toBe('omit');
    expect(request?.keepalive).toBe(true);
    expect(request?.redirect).toBe('error');
  });

  it('is sent by the fetch that was taken at load', async () => {
    endpoint(() => receipt('T-1'));
    const send = createPost(fetch);
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
    expect(await post()).toEqual({ ok: false, reason: 'refused', detail: `HTTP ${String(status)}` });
  });
});

describe('no answer', () => {
  it('may be tried again: the network is down', async () => {
    endpoint(() => HttpResponse.error());
    expect(await post()).toMatchObject({ ok: false, reason: 'unreachable' });
  });

  it('may be tried again: the endpoint sends us elsewhere', async () => {
    endpoint(() => HttpResponse.redirect('https://elsewhere.example/', 307));
    expect(await post()).toMatchObject({ ok: false, reason: 'unreachable' });
  });

  it('may be tried again: something between us and the network throws what it likes', async () => {
    const thrower: typeof fetch = () => Promise.reject('blocked' as unknown as Error);
    expect(await createPost(thrower)(aParcel())).toEqual({
      ok: false,
      reason: 'unreachable',
      detail: 'blocked',
    });
  });
});
