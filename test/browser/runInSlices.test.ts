import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../src/browser/runInSlices.ts';

describe('a generator in slices', () => {
  let now = 0;
  let order: string[] = [];
  /** Steps that take 2 ms each. */
  function* steps(count: number): Generator<undefined, string> {
    for (let i = 1; i <= count; i++) {
      now += 2;
      order.push(String(i));
      yield;
    }
    return 'done';
  }
  const pauses = () => order.join(' ').split(' pause ');

  beforeEach(() => {
    now = 0;
    order = [];
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const withTasks = () => {
    vi.stubGlobal('scheduler', {
      postTask: (task: () => void) => {
        order.push('pause');
        return Promise.resolve().then(task);
      },
    });
  };
  const withTimers = () => {
    vi.stubGlobal('scheduler', undefined);
    vi.spyOn(window, 'setTimeout').mockImplementation(((task: () => void) => {
      order.push('pause');
      queueMicrotask(task);
    }) as unknown as typeof setTimeout);
  };

  it.each([
    ['tasks of the scheduler', withTasks],
    ['timers where there is none', withTimers],
  ])('rests between slices in %s', async (_, begin) => {
    begin();
    expect(await runInSlices(steps(8))).toBe('done');
    expect(pauses()).toEqual(['1 2 3', '4 5 6', '7 8 pause']);
  });

  it('uses timers where the page has made a scheduler of its own', async () => {
    withTimers();
    vi.stubGlobal('scheduler', { plan: () => 0 });
    expect(await runInSlices(steps(4))).toBe('done');
    expect(pauses()).toEqual(['1 2 3', '4 pause']);
  });

  it('rejects with what a step throws', async () => {
    withTasks();
    const broken = (function* (): Generator<undefined, string> {
      yield;
      throw new Error('not an index');
    })();
    await expect(runInSlices(broken)).rejects.toThrow('not an index');
  });
});
