/** What was found, what was found wrongly, what was missed, and what was rightly left alone. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

/** Counts by group, in the order in which the groups appear, with one group for all at the end. */
export function createTally() {
  const groups = new Map<string, Counts>();
  const all: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  return {
    add(inGroups: readonly string[], expected: boolean, found: boolean) {
      const kind = found ? (expected ? 'tp' : 'fp') : expected ? 'fn' : 'tn';
      all[kind] += 1;
      for (const group of inGroups) {
        const counts = groups.get(group) ?? { tp: 0, fp: 0, fn: 0, tn: 0 };
        groups.set(group, counts);
        counts[kind] += 1;
      }
    },
    groups: () => [...groups, ['all', all] as const],
  };
}

/** @example share(3, 4) // '.750' */
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

/** How many of the rows something is true of, as a share with its counts. */
export function printShare<T>(name: string, rows: readonly T[], isTrue: (row: T) => boolean): void {
  const part = rows.filter(isTrue).length;
  console.log(
    `  ${name.padEnd(62)} ${share(part, rows.length).padEnd(5)} (${String(part)} of ${String(rows.length)})`,
  );
}

/** Rows by a key, in the order of the keys. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}
