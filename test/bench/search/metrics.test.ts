import { describe, expect, it } from 'vitest';
import { mean, median, ndcg, percentile, reciprocalRank, success } from './metrics.ts';

const tenOthers = Array.from({ length: 10 }, (_, i) => `other ${i}`);

describe('the reciprocal rank', () => {
  it('is one divided by the place of the first right result', () => {
    expect(reciprocalRank(['a', 'b', 'c'], ['a'])).toBe(1);
    expect(reciprocalRank(['a', 'b', 'c'], ['c'])).toBeCloseTo(1 / 3);
    expect(reciprocalRank(['a', 'b', 'c'], ['c', 'b'])).toBe(1 / 2);
  });

  it('is 0 without a right result, without any result, and behind the tenth place', () => {
    expect(reciprocalRank(['a'], ['b'])).toBe(0);
    expect(reciprocalRank([], ['b'])).toBe(0);
    expect(reciprocalRank([...tenOthers.slice(1), 'b'], ['b'])).toBeCloseTo(1 / 10);
    expect(reciprocalRank([...tenOthers, 'b'], ['b'])).toBe(0);
  });
});

describe('nDCG', () => {
  it('is 1 when all right results come first, in whatever order', () => {
    expect(ndcg(['a', 'b', 'c'], ['b', 'a'])).toBe(1);
    expect(ndcg(['a'], ['a'])).toBe(1);
  });

  it('discounts a place by the logarithm', () => {
    expect(ndcg(['x', 'a'], ['a'])).toBeCloseTo(1 / Math.log2(3));
    expect(ndcg(['a', 'x', 'b'], ['a', 'b'])).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3)));
  });

  it('expects no more right results than there are places', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => `right ${i}`);
    expect(ndcg(twenty.slice(0, 10), twenty)).toBeCloseTo(1);
  });

  it('counts a right result once, however often it is listed', () => {
    expect(ndcg(['a', 'a'], ['a'])).toBe(1);
    expect(ndcg(['a', 'a'], ['a', 'b'])).toBeCloseTo(1 / (1 + 1 / Math.log2(3)));
  });

  it('is 0 behind the tenth place, and where nothing is right', () => {
    expect(ndcg([...tenOthers, 'b'], ['b'])).toBe(0);
    expect(ndcg(['a'], [])).toBe(0);
  });
});

describe('success', () => {
  it('looks at the first places only', () => {
    expect(success(['a', 'b', 'c'], ['c'], 3)).toBe(1);
    expect(success(['a', 'b', 'c'], ['c'], 1)).toBe(0);
    expect(success([], ['c'], 3)).toBe(0);
  });
});

describe('averages', () => {
  it('takes the nearest rank as percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100]);
    expect(percentile([7], 0.99)).toBe(7);
    expect(median([3, 1, 2])).toBe(2);
  });

  it('says of nothing that it was not measured', () => {
    expect(mean([])).toBeNaN();
    expect(percentile([], 0.5)).toBeNaN();
  });
});
