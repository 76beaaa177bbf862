import { describe, expect, it } from 'vitest';
import { blocking, interactionToNextPaint, within } from './interactions.ts';

const event = (interaction: number, duration: number) => ({ interaction, start: 0, duration });

describe('interaction to next paint', () => {
  it('is the longest interaction', () => {
    expect(interactionToNextPaint([event(1, 24), event(2, 80), event(3, 16)], 40)).toBe(80);
  });

  it('takes an interaction to be as long as its longest event', () => {
    expect(interactionToNextPaint([event(1, 24), event(1, 56), event(1, 8)], 1)).toBe(56);
  });

  it('leaves out one interaction of each fifty, not one event', () => {
    const events = [event(1, 100), event(1, 100), event(2, 80), event(3, 60)];
    expect([49, 50, 99, 100].map((count) => interactionToNextPaint(events, count))).toEqual([
      100, 80, 80, 60,
    ]);
  });

  it('is the shortest that there is, where more are left out than were long enough for an entry', () => {
    expect(interactionToNextPaint([event(1, 24)], 200)).toBe(24);
  });

  it('leaves out events that are no interaction, and is 0 where nothing is left', () => {
    expect(interactionToNextPaint([event(0, 300), event(4, 16)], 1)).toBe(16);
    expect(interactionToNextPaint([event(0, 300)], 1)).toBe(0);
  });
});

describe('tasks', () => {
  it('belong to a time when a part of them lies in it', () => {
    const tasks = [0, 90, 150, 195, 200].map((start) => ({ start, duration: 10 }));
    expect(within(tasks, 95, 200).map(({ start }) => start)).toEqual([90, 150, 195]);
  });

  it('block for what they take beyond 50 ms', () => {
    expect(blocking([20, 50, 60, 150].map((duration) => ({ start: 0, duration })))).toBe(110);
  });
});
