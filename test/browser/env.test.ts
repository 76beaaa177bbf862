import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEnv } from '../../src/browser/env.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a UUID', () => {
  it('is of version 7 and of the variant of RFC 9562', () => {
    for (let i = 0; i < 100; i += 1) {
      expect(createEnv().newUuid()).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('begins with its time, in ms', () => {
    vi.useFakeTimers({ now: Date.UTC(2022, 1, 22, 19, 22, 22) });
    // The example of RFC 9562, appendix A.6.
    expect(createEnv().newUuid()).toMatch(/^017f22e2-79b0-7/);
  });

  it('stands behind those of earlier times', () => {
    vi.useFakeTimers({ now: 0 });
    const uuids = [0, 1, 1_000, 1_000_000, 10 ** 12].map((at) => {
      vi.setSystemTime(at);
      return createEnv().newUuid();
    });
    expect([...uuids].sort()).toEqual(uuids);
  });
});

describe('ids', () => {
  it('are never the same, even in the same ms', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20) });
    const { newId, newUuid } = createEnv();
    const ids = Array.from({ length: 200 }, newId);
    const uuids = Array.from({ length: 200 }, newUuid);
    expect(new Set([...ids, ...uuids]).size).toBe(400);
  });

  it('stand in the order of time', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20) });
    const { newId } = createEnv();
    const ids = Array.from({ length: 20 }, () => {
      vi.advanceTimersByTime(1);
      return newId();
    });
    expect([...ids].sort()).toEqual(ids);
  });

  it('are short', () => {
    expect(createEnv().newId().length).toBeLessThanOrEqual(20);
  });
});
