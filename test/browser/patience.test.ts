import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPatience } from '../../src/browser/patience.ts';

let isHidden = false;
let isOnline = true;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Document.prototype, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
});
afterEach(() => {
  isHidden = false;
  isOnline = true;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Begins to wait; says whether it is over. */
function waitFor(ms: number, leastMs = 0, patience = createPatience()) {
  const over = vi.fn();
  void patience.wait(ms, leastMs).then(over);
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return over.mock.calls.length > 0;
  };
}

describe('a pause', () => {
  it('ends in its time', async () => {
    const isOver = waitFor(5000);
    await vi.advanceTimersByTimeAsync(4999);
    expect(await isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver()).toBe(true);
  });

  it.each([
    ['online', () => (isOnline = false), () => (isOnline = true), () => dispatchEvent(new Event('online'))],
    [
      'seen',
      () => (isHidden = true),
      () => (isHidden = false),
      () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    ],
  ])('goes on until the page is %s', async (_, leave, comeBack, tell) => {
    leave();
    const isOver = waitFor(1000);
    await vi.advanceTimersByTimeAsync(3_600_000);
    tell();
    expect(await isOver()).toBe(false);
    comeBack();
    tell();
    expect(await isOver()).toBe(true);
  });

  it.each([
    ['the connection is back', () => dispatchEvent(new Event('online'))],
    [
      'the page is seen again',
      () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    ],
    ['the page comes from the page cache', () => dispatchEvent(new Event('pageshow'))],
  ])('is over when %s, but not before the endpoint allows', async (_, wake) => {
    const isOver = waitFor(300_000, 120_000);
    const free = waitFor(300_000);
    await vi.advanceTimersByTimeAsync(1000);
    wake();
    expect(await free()).toBe(true);
    expect(await isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(118_999);
    expect(await isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver()).toBe(true);
  });

  it('is not longer where the clock is put back', async () => {
    const isOver = waitFor(5000);
    vi.setSystemTime(Date.now() - 86_400_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await isOver()).toBe(true);
  });

  it('listens to nothing any more once it is over, or stopped for good', async () => {
    const on = vi.spyOn(window, 'addEventListener');
    const off = vi.spyOn(window, 'removeEventListener');
    const patience = createPatience();
    const first = waitFor(10, 0, patience);
    await vi.advanceTimersByTimeAsync(10);
    expect(await first()).toBe(true);
    const second = waitFor(10, 0, patience);
    patience.stop();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await second()).toBe(false);
    expect(on.mock.calls).toHaveLength(6);
    expect(off.mock.calls).toEqual(on.mock.calls);
  });
});
