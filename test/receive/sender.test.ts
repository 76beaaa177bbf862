import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLimit } from '../../src/receive/createLimit.ts';
import type { Identity } from '../../src/receive/identity.ts';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver, type ReceiverOptions } from '../../src/receive/receiveHandoff.ts';
import type { Handoff } from '../../src/schema/handoff.ts';
import { aHandoff } from './aHandoff.ts';
import { aPost, SITE } from './aPost.ts';

const ANA = { email: 'ana@larch.example' };

/** A receiver, and what came of one request to it. */
async function receive(
  options: Partial<ReceiverOptions>,
  headers: Readonly<Record<string, string>> = {},
  handoff = aHandoff(),
) {
  const store = createMemoryStore();
  const errors: unknown[] = [];
  const receiver = createReceiver({
    store,
    origins: [SITE],
    onError: (error) => errors.push(error),
    ...options,
  });
  const answer = await receiver(aPost(handoff, { headers }));
  return { receiver, answer, status: answer.status, record: store.records()[0], store, errors };
}
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const from = (customer: Partial<Handoff['customer']>) =>
  aHandoff({ customer: { verified: false, ...customer } });

afterEach(() => {
  vi.useRealTimers();
});

describe('a handoff with a token', () => {
  it('is verified where the token proves whose address it gives', async () => {
    const identify = vi.fn(() => ANA);
    const { status, record } = await receive({ identify }, bearer('abc.def'));
    expect(status).toBe(201);
    expect(identify).toHaveBeenCalledExactlyOnceWith('abc.def', expect.any(Request));
    expect(record?.identity).toEqual(ANA);
    expect(record?.handoff).toEqual(aHandoff({ customer: { ...aHandoff().customer, verified: true } }));
  });

  it.each<[string, Partial<Handoff['customer']>, Identity, boolean]>([
    ['the address in other letters', { email: 'Ana@Larch.example' }, ANA, true],
    ['another address', { email: 'ben@larch.example' }, ANA, false],
    ['an address of which nothing is known', { email: 'ana@larch.example' }, { accountId: 'a-1' }, false],
    ['the account', { accountId: 'a-1' }, { accountId: 'a-1' }, true],
    ['another account', { ...ANA, accountId: 'a-2' }, { ...ANA, accountId: 'a-1' }, false],
    ['neither address nor account', { name: 'Ana' }, ANA, false],
  ])('where the form gives %s: who is proven stands beside it', async (_, customer, identity, verified) => {
    const { record } = await receive({ identify: () => identity }, bearer('abc'), from(customer));
    expect(record?.handoff.customer.verified).toBe(verified);
    expect(record?.identity).toEqual(identity);
  });

  it.each<[string, () => Promise<Identity | undefined>]>([
    ['proves nobody', () => Promise.resolve(undefined)],
    ['fails', () => Promise.reject(new Error('expired'))],
  ])('is not taken where the token %s, and is without one: nothing is lost', async (_, identify) => {
    const { answer, status, store, receiver } = await receive({ identify }, bearer('abc'));
    expect(status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect(store.records()).toEqual([]);
    expect((await receiver(aPost())).status).toBe(201);
    expect(store.records()[0]?.handoff.customer.verified).toBe(false);
  });

  it('is answered in time though the check hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = receive({ identify: () => new Promise(() => undefined) }, bearer('abc'));
    // The check begins when the handoff has been read, however long that takes.
    let isAnswered = false;
    void hanging.finally(() => {
      isAnswered = true;
    });
    while (!isAnswered) await vi.advanceTimersByTimeAsync(200);
    const { status, errors } = await hanging;
    expect(status).toBe(401);
    expect(errors).toEqual([new Error('The check took more than 5 s.')]);
  });

  it('is taken as not verified where the receiver knows of no tokens', async () => {
    const { status, record } = await receive({}, bearer('abc'));
    expect(status).toBe(201);
    expect(record).not.toHaveProperty('identity');
  });
});

describe('a handoff without a token', () => {
  it('is never verified, whatever it says of itself', async () => {
    const claim = aHandoff({ customer: { ...ANA, verified: true } as Handoff['customer'] });
    for (const identify of [undefined, () => ANA]) {
      const { status, record } = await receive(identify ? { identify } : {}, {}, claim);
      expect(status).toBe(201);
      expect(record?.handoff.customer.verified).toBe(false);
      expect(record).not.toHaveProperty('identity');
    }
  });

  it('is answered like the one with a token that came first', async () => {
    const { store, receiver } = await receive({ identify: () => ANA }, bearer('abc'));
    expect((await receiver(aPost())).status).toBe(200);
    expect(store.records()).toHaveLength(1);
    expect(store.records()[0]?.handoff.customer.verified).toBe(true);
  });
});

describe('what speaks for a program', () => {
  it('is nothing in a handoff as people send it', async () => {
    expect((await receive({})).record?.signs).toEqual([]);
  });

  it.each<[NonNullable<Handoff['filling']>, readonly string[]]>([
    [{ seconds: 1.9 }, ['too-fast']],
    [{ seconds: 2 }, []],
    [{ hiddenField: true }, ['hidden-field']],
    [{ hiddenField: true, seconds: 0 }, ['hidden-field', 'too-fast']],
  ])('stands beside the handoff, which is stored: %j', async (filling, signs) => {
    const { status, record } = await receive({}, {}, aHandoff({ filling }));
    expect(status).toBe(201);
    expect(record?.signs).toEqual(signs);
  });

  it('is a challenge without a good answer, where the receiver checks it', async () => {
    const challenge = vi.fn((answer: string) => Promise.resolve(answer === 'solved'));
    const signsOf = async (headers = {}) => (await receive({ challenge }, headers)).record?.signs;
    expect(await signsOf({ 'Baton-Challenge': 'solved' })).toEqual([]);
    expect(await signsOf({ 'Baton-Challenge': 'guessed' })).toEqual(['challenge']);
    expect(await signsOf()).toEqual(['challenge']);
    expect(challenge).toHaveBeenCalledTimes(2);
  });

  it('costs no handoff where the check fails', async () => {
    const failure = new Error('out of order');
    const { status, record, errors } = await receive(
      { challenge: () => Promise.reject(failure) },
      { 'Baton-Challenge': 'solved' },
    );
    expect(status).toBe(201);
    expect(record?.signs).toEqual(['challenge']);
    expect(errors).toEqual([failure]);
  });
});

describe('a limit', () => {
  it('asks to come back later', async () => {
    const { answer, status, store } = await receive({ limit: () => 41.2 });
    expect(status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('42');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(store.records()).toEqual([]);
  });

  it('hears who sends and what', async () => {
    const limit = vi.fn(() => 0);
    const { status } = await receive({ limit });
    expect(status).toBe(201);
    expect(limit).toHaveBeenCalledExactlyOnceWith(expect.any(Request), aHandoff());
  });

  it('costs no handoff where it fails', async () => {
    const { status, errors } = await receive({ limit: () => Promise.reject(new Error('no table')) });
    expect(status).toBe(201);
    expect(errors).toHaveLength(1);
  });
});

describe('the limit in memory', () => {
  const aLimit = (most: number) => {
    const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
    return { clock, limit: createLimit({ most, seconds: 60, now: () => clock.now }) };
  };

  it('takes so many of a sender, and says when the next may come', () => {
    const { clock, limit } = aLimit(2);
    expect([limit('a', 'k-1'), limit('a', 'k-2')]).toEqual([0, 0]);
    clock.now += 10_000;
    expect(limit('a', 'k-3')).toBe(50);
    expect(limit('b', 'k-4')).toBe(0);
    clock.now += 50_000;
    expect([limit('a', 'k-3'), limit('a', 'k-5'), limit('a', 'k-6')]).toEqual([0, 0, 60]);
  });

  it('counts attempts to send the same handoff once', () => {
    const { limit } = aLimit(1);
    expect([limit('a', 'k-1'), limit('a', 'k-1'), limit('a', 'k-2'), limit('a', 'k-1')]).toEqual([
      0, 0, 60, 0,
    ]);
  });

  it('does not hold everybody back where nobody is named', () => {
    const { limit } = aLimit(1);
    expect([limit('', 'k-1'), limit('', 'k-2')]).toEqual([0, 0]);
  });

  it('lets go of what a clock that was put back would keep for long', () => {
    const { clock, limit } = aLimit(1);
    limit('a', 'k-1');
    clock.now -= 3_600_000;
    expect(limit('a', 'k-2')).toBe(0);
  });

  it('forgets who has not sent for longest where there are very many', () => {
    const { limit } = aLimit(1);
    limit('first', 'k');
    limit('second', 'k');
    limit('first', 'k');
    for (let at = 0; at < 9_999; at += 1) limit(`sender ${String(at)}`, 'k');
    expect([limit('first', 'other'), limit('second', 'other')]).toEqual([60, 0]);
  });
});
