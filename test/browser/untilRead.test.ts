import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilRead } from '../../src/browser/untilRead.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An article in a frame of 500 px; its end stands `end` px below the frame's upper edge. */
function aReading(end: number, units = 100_000) {
  const scroller = document.createElement('div');
  const foot = document.createElement('p');
  scroller.append(foot);
  const at = { end, covered: false };
  vi.spyOn(foot, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, at.end, 100, 20));
  vi.spyOn(scroller, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 100, 500));
  const done = vi.fn();
  const stop = untilRead(foot, scroller, units, () => at.covered, done);
  const scrollTo = (top: number) => {
    scroller.scrollTop = top;
    at.end = end - top;
    scroller.dispatchEvent(new Event('scroll'));
  };
  return { at, done, stop, scrollTo, foot };
}

describe('an article has been read', () => {
  it('when its reader scrolls to its end, and not before', () => {
    const { done, scrollTo } = aReading(2000);
    scrollTo(1000);
    expect(done).not.toHaveBeenCalled();
    scrollTo(1600);
    expect(done).toHaveBeenCalledOnce();
  });

  it('a few seconds after it was opened where it fits, and not at once', () => {
    const { done } = aReading(300);
    vi.advanceTimersByTime(4000);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(done).toHaveBeenCalledOnce();
  });

  it('not because the panel itself has moved to a heading near its end', () => {
    const { done, scrollTo } = aReading(300);
    scrollTo(0);
    expect(done).not.toHaveBeenCalled();
  });

  it('after a fair time where nobody scrolls, which is longer for a longer text', () => {
    const short = aReading(2000, 960);
    const long = aReading(2000, 100_000);
    vi.advanceTimersByTime(20_000);
    expect(short.done).toHaveBeenCalledOnce();
    expect(long.done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40_000);
    expect(long.done).toHaveBeenCalledOnce();
  });

  it('when the keyboard comes to its end', () => {
    const { done, foot } = aReading(2000);
    foot.dispatchEvent(new FocusEvent('focusin'));
    expect(done).toHaveBeenCalledOnce();
  });

  it('never while it is covered, nor after it was left', () => {
    const { done, at, stop, scrollTo } = aReading(2000);
    at.covered = true;
    vi.advanceTimersByTime(100_000);
    scrollTo(1600);
    expect(done).not.toHaveBeenCalled();
    at.covered = false;
    stop();
    vi.advanceTimersByTime(100_000);
    scrollTo(1700);
    expect(done).not.toHaveBeenCalled();
  });
});
