import { describe, expect, it } from 'vitest';
import { longTasks, type TraceEvent } from './longTasks.ts';

const event = (name: string, ts: number, part: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  pid: 1,
  tid: 1,
  ts: ts * 1000,
  ...part,
});
const task = (ts: number, dur: number, part: Partial<TraceEvent> = {}) =>
  event('RunTask', ts, { dur: dur * 1000, tdur: dur * 1000, ...part });

describe('the tasks of a trace', () => {
  it('are those of the page after the mark, by the processor’s time', () => {
    const events = [
      task(10, 90),
      event('intent', 100),
      task(120, 80, { tdur: 30_000 }),
      task(120, 80, { tid: 2 }),
    ];
    expect(longTasks(events, 'intent', 'pressed')).toEqual([{ at: 20, duration: 30, what: 'many things' }]);
  });

  it('leave out the short ones, and the one with the other mark in it', () => {
    const events = [event('intent', 100), task(110, 9), task(200, 60), event('pressed', 230), task(300, 40)];
    expect(longTasks(events, 'intent', 'pressed')).toMatchObject([{ at: 200, duration: 40 }]);
  });

  it('say what took most of them', () => {
    const part = { dur: 50_000, tdur: 50_000 };
    const events = [
      event('intent', 100),
      task(110, 60),
      event('FunctionCall', 112, {
        ...part,
        args: { data: { functionName: 'build', url: 'http://a.test/x.js' } },
      }),
      event('MinorGC', 150, { dur: 5000, tdur: 5000 }),
    ];
    expect(longTasks(events, 'intent', 'pressed')[0]?.what).toBe('FunctionCall build /x.js');
  });

  it('cannot be told without the mark', () => {
    expect(() => longTasks([task(10, 90)], 'intent', 'pressed')).toThrow('no mark "intent"');
  });
});
