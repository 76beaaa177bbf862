import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPgliteStore, type DemoStore } from '../../demo/server/pgliteStore.ts';
import type { HandoffRecord } from '../../src/receive/store.ts';
import { aHandoff } from '../receive/aHandoff.ts';

const START_MS = 60_000;

function aRecord(key: string, bodyHash = 'hash'): HandoffRecord {
  const handoff = aHandoff({ idempotencyKey: key });
  return { key, bodyHash, handoff, signs: [], receivedAt: '2026-11-20T14:08:00.000Z' };
}

describe('the store', () => {
  let store: DemoStore;
  beforeAll(async () => {
    store = await createPgliteStore('memory');
  }, START_MS);
  afterAll(() => store.close());

  it('gives a new handoff a reference, and the same one to the same body again', async () => {
    const first = await store.save(aRecord('again'));
    expect(first).toEqual({ outcome: 'stored', reference: expect.stringMatching(/^T-\d{4}$/) as string });
    expect(await store.save(aRecord('again'))).toEqual({ ...first, outcome: 'replayed' });
  });

  it('keeps the bytes of a file once, and gives them out only under a handoff that names it', async () => {
    const sha256 = 'a'.repeat(64);
    const bytes = new Uint8Array([1, 2, 0, 255]);
    const file = { sha256, type: 'image/png', bytes, name: 'a.png', handoff: aHandoff().id };
    const record = { ...file, receivedAt: '2026-11-20T14:08:00.000Z' };
    expect(await store.files.save(record)).toBe('stored');
    expect(await store.files.save(record)).toBe('known');
    const without = await store.save(aRecord('without a file'));
    const named = {
      name: 'a.png',
      type: 'image/png',
      bytes: 4,
      sha256,
      kind: 'file',
      received: true,
    } as const;
    const handoff = aHandoff({ idempotencyKey: 'with a file', attachments: [named] });
    const saved = await store.save({ ...aRecord('with a file'), handoff });
    if (saved.outcome !== 'stored' || without.outcome !== 'stored') throw new Error('Not stored.');
    expect(await store.file(saved.reference, sha256)).toEqual({ type: 'image/png', bytes, name: 'a.png' });
    expect(await store.file(without.reference, sha256)).toBeUndefined();
    expect(await store.file(saved.reference, 'b'.repeat(64))).toBeUndefined();
  });

  it('refuses another body under a known key', async () => {
    await store.save(aRecord('other'));
    expect(await store.save(aRecord('other', 'another hash'))).toEqual({ outcome: 'conflict' });
  });

  it('stores one of 50 that arrive at the same moment', async () => {
    const before = (await store.list()).length;
    const results = await Promise.all(Array.from({ length: 50 }, () => store.save(aRecord('crowd'))));
    expect(results.filter((result) => result.outcome === 'stored')).toHaveLength(1);
    expect(results.filter((result) => result.outcome === 'replayed')).toHaveLength(49);
    expect((await store.list()).length).toBe(before + 1);
  });

  it('gives back what it was given', async () => {
    const saved = await store.save(aRecord('whole'));
    const reference = 'reference' in saved ? saved.reference : '';
    expect(await store.get(reference)).toEqual({
      reference,
      handoff: aHandoff({ idempotencyKey: 'whole' }),
      signs: [],
      outcome: null,
      answeredAt: null,
    });
    const identity = { email: 'ana@larch.example' };
    const known = await store.save({ ...aRecord('known'), identity, signs: ['too-fast'] });
    expect(await store.get('reference' in known ? known.reference : '')).toMatchObject({
      identity,
      signs: ['too-fast'],
    });
  });

  it.each(['T-999999', 'T-0', 'T-', 'T-1001; drop table handoffs', 'x'])('knows no %s', async (reference) => {
    expect(await store.get(reference)).toBeUndefined();
    expect(await store.setOutcome(reference, 'retag')).toBe(false);
  });
});

it(
  'has everything after a restart, and still knows every key',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-'));
    const before = await createPgliteStore(folder);
    const stored = await before.save(aRecord('kept'));
    const reference = 'reference' in stored ? stored.reference : '';
    await before.setOutcome(reference, 'improve-article');
    await before.close();

    const after = await createPgliteStore(folder);
    expect(await after.save(aRecord('kept'))).toEqual({ outcome: 'replayed', reference });
    expect(await after.list()).toMatchObject([{ reference, outcome: 'improve-article' }]);
    await after.close();
    await rm(folder, { recursive: true });
  },
  START_MS,
);
