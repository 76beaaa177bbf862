import { describe, expect, it } from 'vitest';
import { createLease } from '../../src/delivery/lease.ts';
import type { Lock } from '../../src/delivery/outbox.ts';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { aHandoff } from '../receive/aHandoff.ts';
import { aLock, aStore } from './aParcel.ts';
import { START } from './aPage.ts';
import { chance } from '../chance.ts';
import { aMessage, livePage } from './aWorld.ts';

/** Goes on with one of those that wait, by chance, until none does. */
function aScheduler(below: (limit: number) => number) {
  const waiting: (() => void)[] = [];
  return {
    pause: () => new Promise<void>((resolve) => waiting.push(resolve)),
    async run(work: Promise<unknown>) {
      let isOver = false;
      void work.finally(() => (isOver = true));
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (isOver) return;
        waiting.splice(below(waiting.length), 1)[0]?.();
      }
    },
  };
}

/** Two tabs over one store send one message that both know of, and one each of their own. */
async function interleave(seed: number, lockOf: (parts: LockParts) => Lock) {
  const { random, below } = chance(seed);
  const { pause, run } = aScheduler(below);
  const { withPauses } = aStore();
  const leases = aStore();
  let now = START;
  const server = createMemoryStore();
  const inFlight = new Map<string, number>();
  let most = 0;
  const shared = aLock();
  const tab = (own: number) =>
    livePage({
      store: withPauses(pause),
      lock: lockOf({
        shared,
        lease: () =>
          createLease({
            store: leases.withPauses(pause),
            now: () => now,
            newId: () => String(random()),
            wait: async () => {
              now += 10;
              await pause();
            },
          }),
      }),
      async send(_, { headers, body }) {
        const key = (headers as Record<string, string>)['Idempotency-Key'] ?? '';
        const flying = (inFlight.get(key) ?? 0) + 1;
        inFlight.set(key, flying);
        most = Math.max(most, flying);
        await pause();
        const fault = below(4);
        const saved =
          fault === 0
            ? undefined
            : await server.save({
                key,
                bodyHash: body as string,
                handoff: aHandoff(),
                signs: [],
                receivedAt: '',
              });
        await pause();
        inFlight.set(key, flying - 1);
        if (!saved || fault === 1) throw new TypeError('Failed to fetch');
        return Response.json('reference' in saved ? { reference: saved.reference } : {}, {
          status: 'reference' in saved ? 201 : 422,
        });
      },
      now: () => now,
      sleep: async (ms) => {
        now += Math.min(ms, 10);
        await pause();
      },
      random,
      pressed: [aMessage(0), aMessage(own)],
      told: () => undefined,
    });
  await run(Promise.all([tab(1), tab(2)]));
  // Whoever comes next sends what their four attempts could not.
  for (let visit = 0; visit < 5; visit += 1) await run(tab(1).then(() => tab(2)));
  return {
    tickets: server
      .records()
      .map(({ key }) => key)
      .sort(),
    most,
  };
}

interface LockParts {
  readonly shared: Lock;
  lease(): Lock;
}

const expected = { tickets: [0, 1, 2].map((at) => aMessage(at).key), most: 1 };

describe('2,000 interleavings of two tabs', () => {
  it.each<[string, (parts: LockParts) => Lock]>([
    ['under Web Locks', ({ shared }) => shared],
    ['under a lease', ({ lease }) => lease()],
  ])(
    'make one ticket of every message, %s, with one request at a time',
    { timeout: 300_000 },
    async (_, lockOf) => {
      for (let seed = 1; seed <= 1000; seed += 1)
        expect({ seed, ...(await interleave(seed, lockOf)) }).toEqual({ seed, ...expected });
    },
  );
});

describe('a lease', () => {
  const aLease = (store: Parameters<typeof createLease>[0]['store'], clock: { now: number }, name: string) =>
    createLease({
      store,
      now: () => clock.now,
      newId: () => name,
      wait(ms) {
        clock.now += ms;
        return Promise.resolve();
      },
    });
  const never = () => new Promise<never>(() => undefined);

  it('of a tab that has died is taken over within 30 s', async () => {
    const { store } = aStore();
    const clock = { now: START };
    void aLease(store, clock, 'dead')(never);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await aLease(store, clock, 'next')(() => Promise.resolve(clock.now - START))).toBeLessThanOrEqual(
      30_000,
    );
  });

  it('outlasts an attempt: 10 s for a challenge, 15 s for an answer', async () => {
    const { store } = aStore();
    const clock = { now: START };
    void aLease(store, clock, 'busy')(never);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await aLease(store, clock, 'next')(() => Promise.resolve(clock.now - START))).toBeGreaterThan(
      25_000,
    );
  });

  it('is given back, after a failure too', async () => {
    const { store, kept } = aStore();
    const lock = aLease(store, { now: START }, 'one');
    await expect(lock(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lock(() => Promise.resolve('done'))).toBe('done');
    expect(kept()).toEqual({});
  });

  it.each([{ owner: 'x', leaseUntil: START + 86_400_000 }, { owner: 'x' }, null, 7])(
    'is free where what lies there is none, or the clock was put back: %j',
    async (found) => {
      const clock = { now: START };
      const lock = aLease(aStore({ lease: found }).store, clock, 'one');
      expect(await lock(() => Promise.resolve(clock.now))).toBe(START);
    },
  );

  it('is done without where the store fails', async () => {
    const store = { change: () => Promise.reject(new Error('full')) };
    expect(await aLease(store, { now: START }, 'one')(() => Promise.resolve('done'))).toBe('done');
  });
});
