/** What was found, what was found wrongly, what was missed, and what was rightly left alone. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

/** Counts by group, with one group for all. */
export function createTally() {
  const groups = new Map<string, Counts>();
  const add = (group: string, expected: boolean, found: boolean) => {
    const counts = groups.get(group) ?? { tp: 0, fp: 0, fn: 0, tn: 0 };
    groups.set(group, counts);
    counts[found ? (expected ? 'tp' : 'fp') : expected ? 'fn' : 'tn'] += 1;
  };
  return {
    add(group: string, expected: boolean, found: boolean) {
      add(group, expected, found);
      add('all', expected, found);
    },
    groups: () => [...groups].sort(([a], [b]) => (a === 'all' ? 1 : b === 'all' ? -1 : a.localeCompare(b))),
  };
}

/** @example share(3, 4) // '.75' */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3).replace(/^0/, '');

/** Precision, recall, F1 and false-alarm rate of each group, with the counts behind them. */
export function printTally(tally: ReturnType<typeof createTally>): void {
  for (const [group, { tp, fp, fn, tn }] of tally.groups()) {
    console.log(
      `  ${group.padEnd(34)} P ${share(tp, tp + fp).padEnd(5)} R ${share(tp, tp + fn).padEnd(5)} F1 ${share(2 * tp, 2 * tp + fp + fn).padEnd(5)} FPR ${share(fp, fp + tn).padEnd(5)}  found ${String(tp)} of ${String(tp + fn)}, wrongly ${String(fp)} of ${String(fp + tn)}`,
    );
  }
}
