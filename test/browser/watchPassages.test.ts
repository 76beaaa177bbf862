import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagePassage } from '../../src/browser/findPagePassages.ts';
import { watchPassages } from '../../src/browser/watchPassages.ts';
import { turnTab } from './aReader.ts';

/** What jsdom lacks: the test says what is in view. */
let show: (block: Element, isIntersecting: boolean) => void;
let covered = false;
let stop: () => void;
const observed = new Set<Element>();

function aPassage(top = 100, bottom = 120): PagePassage {
  const block = document.createElement('p');
  const range = document.createRange();
  range.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  return { kind: 'known-limit', text: 'If it still fails, contact us.', range, block };
}
function watch(...passages: PagePassage[]) {
  const told: [PagePassage, number][] = [];
  stop = watchPassages(passages, {
    seconds: () => 10,
    isCovered: () => covered,
    reached: (passage, seconds) => told.push([passage, seconds]),
  });
  return told;
}
const wait = (seconds: number) => {
  vi.advanceTimersByTime(seconds * 1000);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void) {
        show = (target, isIntersecting) => {
          if (observed.has(target)) tell([{ target, isIntersecting }]);
        };
      }
      observe = (block: Element) => observed.add(block);
      unobserve = (block: Element) => observed.delete(block);
      disconnect = () => {
        observed.clear();
      };
    },
  );
});
afterEach(() => {
  stop();
  covered = false;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a reader at a passage', () => {
  it('has come to it after a second, and stayed after ten, and no more is told', () => {
    const passage = aPassage();
    const told = watch(passage);
    show(passage.block, true);
    wait(1);
    expect(told).toEqual([[passage, 1]]);
    wait(8.5);
    expect(told).toHaveLength(1);
    wait(60);
    expect(told).toEqual([
      [passage, 1],
      [passage, 10],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('who scrolls past it has not come to it, however often', () => {
    const passage = aPassage();
    const told = watch(passage);
    for (let times = 0; times < 20; times += 1) {
      show(passage.block, true);
      wait(0.5);
      show(passage.block, false);
      wait(1);
    }
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('who leaves it begins anew', () => {
    const passage = aPassage();
    const told = watch(passage);
    show(passage.block, true);
    wait(8);
    show(passage.block, false);
    show(passage.block, true);
    wait(8);
    expect(told).toEqual([[passage, 1]]);
  });

  it('sees at least half of it, or has not come to it', () => {
    const passage = aPassage(innerHeight - 20, innerHeight + 30);
    const told = watch(passage);
    show(passage.block, true);
    wait(60);
    expect(told).toEqual([]);
  });

  it('sees enough of what is larger than the window', () => {
    const passage = aPassage(-3 * innerHeight, 3 * innerHeight);
    const told = watch(passage);
    show(passage.block, true);
    wait(2);
    expect(told).toHaveLength(1);
  });
});

describe('time does not count', () => {
  it('while something lies over the page', () => {
    const passage = aPassage();
    const told = watch(passage);
    covered = true;
    show(passage.block, true);
    wait(20);
    expect(told).toEqual([]);
    covered = false;
    wait(1);
    expect(told).toHaveLength(1);
  });

  it('while the tab is in the background', () => {
    const passage = aPassage();
    const told = watch(passage);
    show(passage.block, true);
    turnTab('hidden');
    wait(60);
    expect(told).toEqual([]);
  });

  it('once the reader has done nothing for half a minute', () => {
    const passage = aPassage();
    const told = watch(passage);
    covered = true;
    show(passage.block, true);
    wait(31);
    covered = false;
    wait(10);
    expect(told).toEqual([]);
    dispatchEvent(new Event('scroll'));
    wait(1);
    expect(told).toHaveLength(1);
  });
});

it('no more than ten passages of a page are told', () => {
  const passages = Array.from({ length: 12 }, () => aPassage());
  const told = watch(...passages);
  for (const { block } of passages) show(block, true);
  wait(60);
  expect(new Set(told.map(([passage]) => passage)).size).toBe(10);
  expect(told).toHaveLength(20);
});

it('nothing is told after the end, and nothing runs on', () => {
  const passage = aPassage();
  const told = watch(passage);
  show(passage.block, true);
  stop();
  wait(60);
  expect(told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
