import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import type { Seen } from './observePage.ts';

const seen = (part: Partial<Seen>): Seen => ({
  pressed: 100,
  keys: [1000, 1100],
  paints: [
    { at: 800, results: 5 },
    { at: 1010, results: 5 },
    { at: 1400, results: 8 },
  ],
  tasks: [],
  events: [],
  ...part,
});
const task = (start: number, duration: number) => ({ start, duration });

describe('the figures of a run', () => {
  it('count tasks from the first key to the paint of the last answer, and say how many keys came before each', () => {
    const tasks = [task(900, 80), task(980, 60), task(1050, 70), task(1200, 150), task(1450, 90)];
    const { longTasks, longest } = figuresOf(seen({ tasks }));
    expect(longTasks.map(({ start, letters }) => [start, letters])).toEqual([
      [980, 0],
      [1050, 1],
      [1200, 2],
    ]);
    expect(longest).toBe(150);
  });

  it('time the answer from the last key, and the first results from the press that opened the panel', () => {
    const { answered, results, first } = figuresOf(seen({}));
    expect([answered, results, first]).toEqual([300, 8, 700]);
  });

  it('tell what blocked between that press and the first results', () => {
    expect(figuresOf(seen({ tasks: [task(20, 70), task(300, 90), task(900, 80)] })).blocked).toBe(40);
  });

  it('are no zeros for a page without a launcher', () => {
    const plain: Seen = { keys: [1100], paints: [{ at: 1120, results: 0 }], tasks: [], events: [] };
    expect(figuresOf(plain)).toMatchObject({ first: Number.NaN, blocked: Number.NaN, answered: 20 });
  });

  it('are refused where no key, or nothing that was painted after it, was seen', () => {
    expect(() => figuresOf(seen({ keys: [] }))).toThrow('Nothing was seen');
    expect(() => figuresOf(seen({ paints: [] }))).toThrow('Nothing was seen');
    expect(() => figuresOf(seen({ paints: [{ at: 1050, results: 8 }] }))).toThrow('Nothing was seen');
  });
});
