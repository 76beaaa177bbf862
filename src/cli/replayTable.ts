/**
 * Rows as lines of columns, each as wide as its widest cell; the first row is the head.
 *
 * @example table([['session', 'verdict'], ['a.json', 'same']]) // ['session  verdict', 'a.json   same']
 */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}
