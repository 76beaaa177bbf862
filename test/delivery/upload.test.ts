import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { UploadResult } from '../../src/core/ports.ts';
import { createUpload, type FileParcel } from '../../src/delivery/upload.ts';
import { withRetry } from '../../src/delivery/withRetry.ts';
import { RETRY } from '../../src/retry.ts';

const URL = 'https://support.example/handoffs/files';
const HASH = 'a'.repeat(64);
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

const content = new Blob(['09:14 it did not stop'], { type: 'text/plain' });

function aFile(name = 'timer.log'): FileParcel {
  const file = { name, type: 'text/plain', bytes: content.size, sha256: HASH, kind: 'file' } as const;
  return { url: URL, handoff: '019aa3c0-0000-7000-8000-000000000001', file, content };
}

function endpoint(...answers: (() => Response)[]) {
  const requests: Request[] = [];
  server.use(
    http.post(URL, ({ request }) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request.clone());
      return answer?.() ?? HttpResponse.error();
    }),
  );
  return requests;
}

const received = () => HttpResponse.json({ sha256: HASH }, { status: 201 });

describe('a file', () => {
  it('is sent as its bytes, with its type, its hash as the key, its handoff and its name', async () => {
    const requests = endpoint(received);
    expect(await createUpload(fetch)(aFile('Zeiten “Mai” 5 %.log'))).toEqual({ ok: true });
    const [request] = requests;
    expect(await request?.text()).toBe('09:14 it did not stop');
    expect(request?.headers.get('Content-Type')).toBe('text/plain');
    expect(request?.headers.get('Idempotency-Key')).toBe(HASH);
    expect(request?.headers.get('Baton-Handoff')).toBe('019aa3c0-0000-7000-8000-000000000001');
    expect(decodeURIComponent(request?.headers.get('Baton-File-Name') ?? '')).toBe('Zeiten “Mai” 5 %.log');
  });

  it('is sent without cookies, follows nobody elsewhere, and claims none of the room of keepalive', async () => {
    const requests = endpoint(received);
    await createUpload(fetch)(aFile());
    expect(requests[0]?.credentials).toBe('omit');
    expect(requests[0]?.redirect).toBe('error');
    expect(requests[0]?.keepalive).toBe(false);
  });

  it.each<[string, () => Response, UploadResult]>([
    ['a page of a captive portal', () => HttpResponse.html('<h1>Log in</h1>'), unreachable(200)],
    ['another hash', () => HttpResponse.json({ sha256: 'b'.repeat(64) }), unreachable(200)],
    ['null', () => HttpResponse.json(null), unreachable(200)],
  ])('has not arrived where the answer is %s', async (_, answer, result) => {
    endpoint(answer);
    expect(await createUpload(fetch)(aFile())).toEqual(result);
  });

  it.each([
    [413, 'refused'],
    [415, 'refused'],
    [422, 'refused'],
    [429, 'unreachable'],
    [503, 'unreachable'],
  ])('that is answered with HTTP %i is %s', async (status, reason) => {
    endpoint(() => new HttpResponse(null, { status }));
    expect(await createUpload(fetch)(aFile())).toEqual({
      ok: false,
      reason,
      detail: `HTTP ${String(status)}`,
    });
  });

  it('is sent again when it may arrive later, with the same key', async () => {
    const requests = endpoint(() => new HttpResponse(null, { status: 503 }), received);
    const wait = () => Promise.resolve();
    const upload = withRetry(createUpload(fetch), { ...RETRY, wait, random: () => 0 });
    expect(await upload(aFile())).toEqual({ ok: true });
    expect(requests.map((request) => request.headers.get('Idempotency-Key'))).toEqual([HASH, HASH]);
  });
});

function unreachable(status: number): UploadResult {
  return { ok: false, reason: 'unreachable', detail: `HTTP ${String(status)} without the file’s hash` };
}
