import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createReadingClock } from '../../src/browser/readingClock.ts';

/** An article of 2,000 px in a window of 768 px, scrolled by so much. */
function anArticle() {
  const article = document.createElement('article');
  let scrolled = 0;
  vi.spyOn(article, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, -scrolled, 600, 2000));
  let clock = 0;
  const scroller = document.createElement('div');
  const reading = createReadingClock(article, scroller, () => clock);
  onTestFinished(() => {
    reading.stop();
    vi.restoreAllMocks();
  });
  return {
    reading,
    scroll(to: number) {
      clock += 1000;
      scrolled = to;
      scroller.dispatchEvent(new Event('scroll'));
    },
  };
}

describe('how far an article is read', () => {
  it('is what has been in sight', () => {
    const { reading } = anArticle();
    expect(reading.take().depthPercent).toBe(Math.round((innerHeight / 2000) * 100));
  });

  it('is the farthest point, also when the reader goes back up', () => {
    const { reading, scroll } = anArticle();
    scroll(600);
    scroll(0);
    expect(reading.take().depthPercent).toBe(Math.round(((innerHeight + 600) / 2000) * 100));
  });

  it('is never more than all of it', () => {
    const { reading, scroll } = anArticle();
    scroll(5000);
    expect(reading.take().depthPercent).toBe(100);
  });
});

describe('how long an article is read', () => {
  it('is counted anew after each look', () => {
    const { reading, scroll } = anArticle();
    scroll(10);
    scroll(20);
    expect(reading.take().seconds).toBe(2);
    expect(reading.take().seconds).toBe(0);
  });
});
