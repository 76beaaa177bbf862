import { describe, expect, it } from 'vitest';
import { createLatest } from '../../src/search/latest.ts';

/** Answers that come when the test says so. */
function createAnswers() {
  const open = new Map<string, { resolve: (text: string) => void; reject: (error: Error) => void }>();
  const signals = new Map<string, AbortSignal>();
  const run = (query: string, signal: AbortSignal): Promise<string> => {
    signals.set(query, signal);
    return new Promise((resolve, reject) => open.set(query, { resolve, reject }));
  };
  return {
    run,
    aborted: (query: string) => signals.get(query)?.aborted,
    answer: (query: string) => open.get(query)?.resolve(`results of ${query}`),
    fail: (query: string) => open.get(query)?.reject(new Error(`failed ${query}`)),
  };
}

describe('the newest answer wins', () => {
  it('gives the answer of a call that nothing follows', async () => {
    const { run, answer } = createAnswers();
    const asked = createLatest(run)('refund');
    answer('refund');
    expect(await asked).toBe('results of refund');
  });

  it('gives nothing for an older call, whether it answers first or last', async () => {
    for (const order of [
      ['old', 'new'],
      ['new', 'old'],
    ]) {
      const { run, answer } = createAnswers();
      const ask = createLatest(run);
      const [old, recent] = [ask('old'), ask('new')];
      order.forEach(answer);
      expect(await old).toBeUndefined();
      expect(await recent).toBe('results of new');
    }
  });

  it('aborts the older call, and not the newest', () => {
    const { run, aborted } = createAnswers();
    const ask = createLatest(run);
    void ask('old');
    void ask('new');
    expect([aborted('old'), aborted('new')]).toEqual([true, false]);
  });

  it('keeps the failure of an older call to itself', async () => {
    const { run, answer, fail } = createAnswers();
    const ask = createLatest(run);
    const [old, recent] = [ask('old'), ask('new')];
    fail('old');
    answer('new');
    expect(await old).toBeUndefined();
    expect(await recent).toBe('results of new');
  });

  it('rejects when the newest call fails', async () => {
    const { run, fail } = createAnswers();
    const asked = createLatest(run)('refund');
    fail('refund');
    await expect(asked).rejects.toThrow('failed refund');
  });
});
