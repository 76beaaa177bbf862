import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from '../../src/receive/fileStore.ts';
import { createFileReceiver, type FileReceiverOptions } from '../../src/receive/receiveFile.ts';
import { SITE } from './aPost.ts';

const HANDOFF = '019aa3c0-0000-7000-8000-000000000001';
const LOG = new TextEncoder().encode('09:14 it did not stop\n');
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Parts {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

function aRequest({ method = 'POST', headers = {}, body = LOG }: Parts = {}): Request {
  const all = new Headers({
    Origin: SITE,
    'Content-Type': 'text/plain',
    'Idempotency-Key': hashOf(body),
    'Baton-Handoff': HANDOFF,
    'Baton-File-Name': encodeURIComponent('Zeiten “Mai”.log'),
  });
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return new Request('https://help.example/handoffs/files', {
    method,
    headers: all,
    ...(method === 'POST' ? { body, duplex: 'half' } : {}),
  });
}

function aReceiver(options: Partial<FileReceiverOptions> = {}) {
  const files = new Map<string, FileRecord>();
  const store = {
    save(record: FileRecord) {
      const known = files.has(record.sha256);
      files.set(record.sha256, record);
      return Promise.resolve(known ? ('known' as const) : ('stored' as const));
    },
  };
  return { files, receive: createFileReceiver({ store, origins: [SITE], ...options }) };
}

async function refused(parts: Parts, options: Partial<FileReceiverOptions> = {}) {
  const { files, receive } = aReceiver(options);
  const answer = await receive(aRequest(parts));
  const { error } = (await answer.json()) as { error: string };
  expect(files.size).toBe(0);
  return { status: answer.status, error };
}

describe('a file that is as it should be', () => {
  it('is stored with its name and its handoff, and answered with its hash', async () => {
    const { files, receive } = aReceiver();
    const answer = await receive(aRequest());
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ sha256: hashOf(LOG) });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect([...files.values()]).toMatchObject([
      { sha256: hashOf(LOG), type: 'text/plain', bytes: LOG, name: 'Zeiten “Mai”.log', handoff: HANDOFF },
    ]);
  });

  it('is known when it comes again', async () => {
    const { receive } = aReceiver();
    await receive(aRequest());
    const again = await receive(aRequest());
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ sha256: hashOf(LOG) });
  });

  it('gets a name that is no path', async () => {
    const { files, receive } = aReceiver();
    await receive(aRequest({ headers: { 'Baton-File-Name': '..%2F..%2Fetc%2Fpasswd%00.txt' } }));
    expect([...files.values()].map(({ name }) => name)).toEqual(['....etcpasswd.txt']);
  });

  it('may be announced by a preflight that names its headers', async () => {
    const { receive } = aReceiver();
    const answer = await receive(aRequest({ method: 'OPTIONS' }));
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe(
      'Content-Type, Idempotency-Key, Baton-Handoff, Baton-File-Name',
    );
  });
});

describe('what is no file for support is refused', () => {
  it.each([
    ['403: another site', 403, { headers: { Origin: 'https://evil.example' } }],
    ['403: no origin', 403, { headers: { Origin: null } }],
    ['405: method GET', 405, { method: 'GET' }],
    ['415: a page', 415, { headers: { 'Content-Type': 'text/html' } }],
    ['415: a drawing that may hold scripts', 415, { headers: { 'Content-Type': 'image/svg+xml' } }],
    ['415: a name that every object has', 415, { headers: { 'Content-Type': 'constructor' } }],
    ['400: no key', 400, { headers: { 'Idempotency-Key': null } }],
    ['400: a key that is no hash', 400, { headers: { 'Idempotency-Key': '../x' } }],
    ['400: no handoff', 400, { headers: { 'Baton-Handoff': null } }],
    ['400: a name that is not encoded', 400, { headers: { 'Baton-File-Name': '%zz' } }],
    ['422: other bytes than the hash says', 422, { headers: { 'Idempotency-Key': 'a'.repeat(64) } }],
    ['422: nothing', 422, { body: new Uint8Array() }],
    ['422: a program that says it is a picture', 422, { headers: { 'Content-Type': 'image/png' } }],
    ['422: bytes that say they are text', 422, { body: new Uint8Array([77, 90, 0, 3]) }],
  ] as const)('%s', async (_, status, parts) => {
    const answer = await refused(parts);
    expect(answer.status).toBe(status);
    expect(answer.error).toMatch(/\.$/);
  });

  it('413: more than the limit, whatever it says of its length', async () => {
    const answer = await refused({ headers: { 'Content-Length': '1' } }, { maxBytes: 10 });
    expect(answer).toEqual({ status: 413, error: 'A file has at most 10 bytes. Send a smaller one.' });
  });

  it('never throws, whatever stands in the headers', async () => {
    const word = fc.string({ maxLength: 80 }).map((text) => text.replace(/[^\x20-\x7e]/g, ''));
    await fc.assert(
      fc.asyncProperty(word, word, word, word, async (type, key, handoff, name) => {
        const headers = {
          'Content-Type': type,
          'Idempotency-Key': key,
          'Baton-Handoff': handoff,
          'Baton-File-Name': name,
        };
        expect((await refused({ headers })).status).toBeGreaterThanOrEqual(400);
      }),
    );
  });
});

describe('a store of files that fails', () => {
  it('is reported, and the sender is asked to come back', async () => {
    const failure = new Error('disk full');
    const errors: unknown[] = [];
    const { receive } = aReceiver({
      store: { save: () => Promise.reject(failure) },
      onError: (error) => errors.push(error),
    });
    const answer = await receive(aRequest());
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('30');
    expect(await answer.text()).not.toContain('disk full');
    expect(errors).toEqual([failure]);
  });
});
