import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver } from '../../src/receive/receiveHandoff.ts';
import { aHandoff } from './aHandoff.ts';
import { aPost, SITE, type PostParts } from './aPost.ts';

async function post(parts: PostParts, handoff = aHandoff()) {
  const store = createMemoryStore();
  const answer = await createReceiver({ store, origins: [SITE] })(aPost(handoff, parts));
  const body = (await answer.json()) as { error: string; problems?: unknown };
  return { answer, status: answer.status, body, stored: store.records().length };
}

describe('a request that is not a handoff is refused', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('405: method %s', async (method) => {
    const { answer, status } = await post({ method });
    expect(status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('POST, OPTIONS');
  });

  it.each([null, 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    '415: content type %s',
    async (type) => {
      expect((await post({ headers: { 'Content-Type': type } })).status).toBe(415);
    },
  );

  it('takes a content type with a charset', async () => {
    expect((await post({ headers: { 'Content-Type': 'Application/JSON; charset=utf-8' } })).status).toBe(201);
  });

  it.each(['', '{', 'hello', '{"version":1,}'])('400: the body is %j', async (body) => {
    expect((await post({ body })).status).toBe(400);
  });

  it('400: the body is not UTF-8', async () => {
    expect((await post({ body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) })).status).toBe(400);
  });

  it('400: the key is missing, empty or another one', async () => {
    for (const key of [null, '', '""', 'another']) {
      const { status, stored } = await post({ headers: { 'Idempotency-Key': key } });
      expect(status).toBe(400);
      expect(stored).toBe(0);
    }
  });
});

describe('413: a body of more than 60 000 bytes', () => {
  it('is measured in bytes of UTF-8, not in characters', async () => {
    const body = JSON.stringify(
      aHandoff({ note: '文'.repeat(12_000), errors: Array<string>(60).fill('文'.repeat(150)) }),
    );
    expect(body.length).toBeLessThan(60_000);
    expect((await post({ body })).status).toBe(413);
  });

  it('is not read to its end, and no header is believed', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(10_000).fill(0x20));
      },
    });
    expect((await post({ body: endless, headers: { 'Content-Length': '2' } })).status).toBe(413);
    expect(pulled).toBeLessThan(12);
  });

  it('starts at 60 001', async () => {
    const json = JSON.stringify(aHandoff());
    const ofBytes = (bytes: number) => json + ' '.repeat(bytes - new TextEncoder().encode(json).byteLength);
    expect((await post({ body: ofBytes(60_000) })).status).toBe(201);
    expect((await post({ body: ofBytes(60_001) })).status).toBe(413);
  });
});

describe('whatever is sent', () => {
  it('never throws and is answered 4xx in JSON when it is no handoff', async () => {
    const junk = fc.oneof(
      fc.json().map((text): BodyInit => text),
      fc.string({ unit: 'binary' }).map((text): BodyInit => text),
      fc.uint8Array().map((bytes): BodyInit => new Uint8Array(bytes)),
      fc.constant('['.repeat(50_000)),
      fc.constant('{"__proto__":{"version":1}}'),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (body) => {
        const { status, stored, body: answer } = await post({ body });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        expect(answer.error).toMatch(/\S/);
        expect(stored).toBe(0);
      }),
    );
  });

  it('is refused with problems when one part of a handoff is replaced by junk', async () => {
    const parts = Object.keys(aHandoff()).filter(
      (name) => !['fields', 'errors', 'requestIds'].includes(name),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.constantFrom(null, -1, true, [0], {}),
        async (name, value) => {
          const { status, body } = await post({ body: JSON.stringify({ ...aHandoff(), [name]: value }) });
          expect(status).toBe(422);
          expect(body.problems).not.toEqual([]);
        },
      ),
    );
  });
});
