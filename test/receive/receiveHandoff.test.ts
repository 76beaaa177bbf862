import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver } from '../../src/receive/receiveHandoff.ts';
import type { HandoffStore } from '../../src/receive/store.ts';
import { aHandoff } from './aHandoff.ts';
import { aPost, SITE } from './aPost.ts';

function aReceiver() {
  const store = createMemoryStore();
  return { store, receive: createReceiver({ store, origins: [SITE] }) };
}

describe('a handoff that is as it should be', () => {
  it('is stored and answered with a reference', async () => {
    const { store, receive } = aReceiver();
    const answer = await receive(aPost());
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ reference: 'T-1001' });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(store.records().map((record) => record.handoff)).toEqual([aHandoff()]);
  });

  it('is answered with the same receipt when it comes again', async () => {
    const { store, receive } = aReceiver();
    await receive(aPost());
    const again = await receive(aPost());
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ reference: 'T-1001' });
    expect(store.records()).toHaveLength(1);
  });

  it('is stored once when it comes 50 times at the same moment', async () => {
    const { store, receive } = aReceiver();
    const answers = await Promise.all(Array.from({ length: 50 }, () => receive(aPost())));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(49);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(store.records()).toHaveLength(1);
  });

  it('may carry its key in quotes, as the draft of the header has it', async () => {
    const { receive } = aReceiver();
    const { idempotencyKey } = aHandoff();
    const answer = await receive(
      aPost(aHandoff(), { headers: { 'Idempotency-Key': `"${idempotencyKey}"` } }),
    );
    expect(answer.status).toBe(201);
  });

  it('is stored without signs that act instead of being read', async () => {
    const { store, receive } = aReceiver();
    const subject = 'Refund\u202e\u0007 of \u0000mine';
    const fields = { 'in\u0000voice': 'INV\u001b[2J-1\r\nBcc: x' };
    await receive(aPost(aHandoff({ subject, fields })));
    const stored = store.records()[0]?.handoff;
    expect(stored?.subject).toBe('Refund of mine');
    expect(stored?.fields).toEqual({ invoice: 'INV[2J-1\nBcc: x' });
  });
});

describe('a key that was used before', () => {
  it('is refused with another body', async () => {
    const { store, receive } = aReceiver();
    await receive(aPost());
    const answer = await receive(aPost(aHandoff({ subject: 'Something else' })));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('Idempotency-Key') as string });
    expect(store.records().map((record) => record.handoff.subject)).toEqual(['Refund has not arrived']);
  });

  it('asks the sender to come back while the store still works on it', async () => {
    const busy: HandoffStore = { save: () => Promise.resolve({ outcome: 'in-progress' }) };
    const answer = await createReceiver({ store: busy, origins: [SITE] })(aPost());
    expect(answer.status).toBe(409);
    expect(answer.headers.get('Retry-After')).toBe('1');
  });
});

describe('a store that fails', () => {
  it('is reported, and the sender is asked to come back', async () => {
    const failure = new Error('disk full');
    const errors: unknown[] = [];
    const receive = createReceiver({
      store: { save: () => Promise.reject(failure) },
      origins: [SITE],
      onError: (error) => errors.push(error),
    });
    const answer = await receive(aPost());
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('30');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(await answer.text()).not.toContain('disk full');
    expect(errors).toEqual([failure]);
  });
});
