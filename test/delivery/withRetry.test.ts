import { describe, expect, it } from 'vitest';
import type { DeliveryResult } from '../../src/core/ports.ts';
import { withRetry } from '../../src/delivery/withRetry.ts';
import { accepted, aParcel, aTransport, refused, unreachable } from './aParcel.ts';

/** Delivers with three attempts, of which the pauses are noted and not waited for. */
async function deliver(chance: number, ...results: readonly DeliveryResult[]) {
  const { transport, sent } = aTransport(...results);
  const pauses: number[] = [];
  const patient = withRetry(transport, {
    attempts: 3,
    baseMs: 1000,
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
