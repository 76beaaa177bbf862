import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addArea,
  areaBetween,
  arrowOn,
  changeArea,
  LEAST,
  NO_AREAS,
  removeArea,
  undoArea,
  within,
} from '../../src/core/areas.ts';

const picture = { width: 1280, height: 720 };
const area = { x: 100, y: 100, width: 200, height: 50 };

describe('a black area', () => {
  it('lies between two points, whichever came first', () => {
    expect(areaBetween(300, 150, 100, 100, picture)).toEqual(area);
  });

  it('never leaves the picture, and can always be got hold of', () => {
    const any = fc.record({
      x: fc.double({ min: -5000, max: 5000, noNaN: true }),
      y: fc.double({ min: -5000, max: 5000, noNaN: true }),
      width: fc.double({ min: -5000, max: 5000, noNaN: true }),
      height: fc.double({ min: -5000, max: 5000, noNaN: true }),
    });
    fc.assert(
      fc.property(any, (given) => {
        const { x, y, width, height } = within(given, picture);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(picture.width);
        expect(y + height).toBeLessThanOrEqual(picture.height);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST);
        expect([x, y, width, height].every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('keeps its size at the edge', () => {
    expect(within({ ...area, x: 5000 }, picture)).toEqual({ ...area, x: 1080 });
  });

  it.each([
    ['ArrowLeft', false, { ...area, x: 90 }],
    ['ArrowDown', false, { ...area, y: 110 }],
    ['ArrowRight', true, { ...area, width: 210 }],
    ['ArrowUp', true, { ...area, height: 40 }],
    ['Enter', false, undefined],
    ['constructor', false, undefined],
  ])('answers to %s, Shift %j', (key, shift, moved) => {
    expect(arrowOn(area, key, shift, 10)).toEqual(moved);
  });
});

describe('undo', () => {
  it('takes back one change after the other, to none', () => {
    const added = addArea(NO_AREAS, area);
    const moved = changeArea(added, 0, { ...area, x: 0 }, false);
    const removed = removeArea(moved, 0);
    expect(undoArea(removed).list).toEqual([{ ...area, x: 0 }]);
    expect(undoArea(undoArea(removed)).list).toEqual([area]);
    expect(undoArea(undoArea(undoArea(undoArea(removed))))).toEqual(NO_AREAS);
  });

  it('takes back a drag as a whole', () => {
    let areas = changeArea(addArea(NO_AREAS, area), 0, { ...area, x: 1 }, false);
    for (let x = 2; x < 50; x += 1) areas = changeArea(areas, 0, { ...area, x }, true);
    expect(undoArea(areas).list).toEqual([area]);
  });
});
