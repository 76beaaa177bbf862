/** How often something was found, and rightly so. */
export interface Counts {
  /** Found, and there. */
  readonly hit: number;
  /** Found, and not there. */
  readonly false: number;
  /** There, and not found. */
  readonly missed: number;
  /** Not there, and not found. */
  readonly quiet: number;
}

/** Counts what a finder says about rows of which the truth is known. */
export function count<T>(
  rows: readonly T[],
  isThere: (row: T) => boolean,
  finds: (row: T) => boolean,
): Counts {
  const counts = { hit: 0, false: 0, missed: 0, quiet: 0 };
  for (const row of rows) {
    const found = finds(row);
    counts[isThere(row) ? (found ? 'hit' : 'missed') : found ? 'false' : 'quiet'] += 1;
  }
  return counts;
}

const share = (part: number, whole: number) => (whole === 0 ? '   – ' : (part / whole).toFixed(3));

/** Precision, recall, F1 and false-alarm rate in a line, with the counts that they come from. */
export function line(name: string, { hit, false: wrong, missed, quiet }: Counts): string {
  const figures = [
    `P ${share(hit, hit + wrong)}`,
    `R ${share(hit, hit + missed)}`,
    `F1 ${share(2 * hit, 2 * hit + wrong + missed)}`,
    `FPR ${share(wrong, wrong + quiet)}`,
  ];
  return `${name.padEnd(30)} ${figures.join('  ')}   ${String(hit)} of ${String(hit + missed)} found, ${String(wrong)} of ${String(wrong + quiet)} false`;
}

/** A share in a line, with its counts. */
export function shareLine(name: string, part: number, whole: number): string {
  return `${name.padEnd(30)} ${share(part, whole)}   ${String(part)} of ${String(whole)}`;
}

/** Rows by a key, in the order in which the keys appear. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
