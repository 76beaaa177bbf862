import { describe, expect, it } from 'vitest';
import type { DeliveryResult } from '../../src/core/ports.ts';
import { withRetry } from '../../src/delivery/withRetry.ts';
import { RETRY, RETRY_BEHIND } from '../../src/retry.ts';
import { accepted, aParcel, aTransport, refused, unreachable } from './aParcel.ts';

/** Delivers with three attempts, of which the pauses are noted and not waited for. */
async function deliver(chance: number, ...results: readonly DeliveryResult[]) {
  const { transport, sent } = aTransport(...results);
  const pauses: number[] = [];
  const patient = withRetry(transport, {
    ...RETRY,
    wait(ms) {
      pauses.push(ms);
      return Promise.resolve();
    },
    random: () => chance,
  });
  return { result: await patient(aParcel()), sent, pauses };
}

describe('trying again', () => {
  it('is not needed when the first attempt succeeds', async () => {
    expect(await deliver(0.5, accepted)).toEqual({ result: accepted, sent: [aParcel()], pauses: [] });
  });

  it('ends with the first success', async () => {
    const { result, sent } = await deliver(0.5, unreachable, accepted);
    expect(result).toEqual(accepted);
    expect(sent).toHaveLength(2);
  });

  it('ends after the last attempt, with its result', async () => {
    const last: DeliveryResult = { ok: false, reason: 'unreachable', detail: 'HTTP 504' };
    const { result, sent } = await deliver(0.5, unreachable, unreachable, last, accepted);
    expect(result).toEqual(last);
    expect(sent).toHaveLength(3);
  });

  it('is not done for what was refused', async () => {
    const { result, sent, pauses } = await deliver(0.5, refused, accepted);
    expect(result).toEqual(refused);
    expect(sent).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('stops at a refusal that follows a failure', async () => {
    const { result, sent } = await deliver(0.5, unreachable, refused, accepted);
    expect(result).toEqual(refused);
    expect(sent).toHaveLength(2);
  });

  it('sends the same bytes under the same key every time', async () => {
    const { sent } = await deliver(0.5, unreachable);
    expect(sent).toEqual([aParcel(), aParcel(), aParcel()]);
  });
});

describe('the pause before another attempt', () => {
  it('lies between nothing and a limit that doubles', async () => {
    expect((await deliver(0, unreachable)).pauses).toEqual([0, 0]);
    expect((await deliver(0.5, unreachable)).pauses).toEqual([500, 1000]);
    expect((await deliver(1, unreachable)).pauses).toEqual([1000, 2000]);
  });

  it('does not follow the last attempt', async () => {
    expect((await deliver(0.5, unreachable)).pauses).toHaveLength(2);
  });
});

describe('a pause that the endpoint asks for', () => {
  const asked: DeliveryResult = { ok: false, reason: 'unreachable', detail: 'HTTP 503', retryAfter: 4000 };

  it('comes before ours, and nothing wakes us from it', async () => {
    const pauses: [number, number][] = [];
    await withRetry(aTransport(asked, accepted).transport, {
      ...RETRY,
      wait(ms, leastMs) {
        pauses.push([ms, leastMs]);
        return Promise.resolve();
      },
      random: () => 0.5,
    })(aParcel());
    expect(pauses).toEqual([[4500, 4000]]);
  });

  it('ends what the customer waits for when it is long', async () => {
    const { result, sent } = await deliver(0.5, { ...asked, retryAfter: 120_000 }, accepted);
    expect(result).toMatchObject({ ok: false, retryAfter: 120_000 });
    expect(sent).toHaveLength(1);
  });
});

describe('what is tried behind the form', () => {
  it('goes on until it succeeds, at most 5 minutes apart', async () => {
    const pauses: number[] = [];
    const failures = Array.from({ length: 12 }, () => unreachable);
    const result = await withRetry(aTransport(...failures, accepted).transport, {
      ...RETRY_BEHIND,
      wait(ms) {
        pauses.push(ms / 1000);
        return Promise.resolve();
      },
      random: () => 1,
    })(aParcel());
    expect(result).toEqual(accepted);
    expect(pauses).toEqual([4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300, 300]);
  });

  it('ends when there is nothing to send any more', async () => {
    expect(await withRetry(() => Promise.resolve(undefined), RETRY_BEHIND)('k-1')).toBeUndefined();
  });
});
