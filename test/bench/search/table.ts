/** A text table: the first column to the left, figures to the right, so that they can be compared by eye. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) =>
        column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const NOTHING = '–';

/** A share or a rank figure. */
export const decimals = (value: number, digits = 3): string =>
  Number.isNaN(value) ? NOTHING : value.toFixed(digits);

export const signed = (value: number, digits = 3): string =>
  Number.isNaN(value) ? NOTHING : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

export const milliseconds = (value: number): string =>
  Number.isNaN(value) ? NOTHING : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** 1 kB is 1,000 bytes. */
export const kilobytes = (bytes: number): string =>
  Number.isNaN(bytes) ? NOTHING : (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);

export const megabytes = (bytes: number): string =>
  Number.isNaN(bytes) ? NOTHING : (bytes / 1e6).toFixed(1);
