/** How many results are looked at. */
export const DEPTH = 10;

/** 1 / the rank of the first right result; 0 where none of the best ten is right. */
export function reciprocalRank(found: readonly string[], relevant: readonly string[]): number {
  const at = found.slice(0, DEPTH).findIndex((id) => relevant.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Normalised discounted cumulative gain of the best ten; every right result is worth the same. */
export function ndcg(found: readonly string[], relevant: readonly string[]): number {
  const gain = (at: number): number => 1 / Math.log2(at + 2);
  const right = new Set(relevant);
  let sum = 0;
  // A result that is listed twice is right once.
  found.slice(0, DEPTH).forEach((id, at) => {
    if (right.delete(id)) sum += gain(at);
  });
  let ideal = 0;
  for (let at = 0; at < Math.min(DEPTH, new Set(relevant).size); at++) ideal += gain(at);
  return ideal ? sum / ideal : 0;
}

/** 1 where one of the first `at` results is right, otherwise 0. */
export const success = (found: readonly string[], relevant: readonly string[], at: number): number =>
  found.slice(0, at).some((id) => relevant.includes(id)) ? 1 : 0;

/** NaN for no values: nothing was measured, which is not 0. */
export const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN;

/** The smallest value that `share` of all values do not exceed (nearest rank); NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
