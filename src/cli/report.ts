import type { Written } from './writeIndex.ts';

/** What the report of `baton index` is about. Sizes in bytes. */
export interface IndexReport {
  readonly pages: number;
  readonly articles: number;
  readonly skipped: ReadonlyMap<string, readonly string[]>;
  readonly raw: number;
  readonly written: readonly Written[];
}

const EXAMPLES = 3;

/**
 * The report as lines for a terminal.
 *
 * ```
 * Pages found        530
 * Articles           471
 * Skipped             59
 *   list of links     31  contents.html, index.html, c-api/index.html, …
 * Size            1.10 MB
 * Written to      site/baton-index.bin, 238.0 kB
 * ```
 */
export function report({ pages, articles, skipped, raw, written }: IndexReport): string[] {
  const reasons = [...skipped].sort((a, b) => b[1].length - a[1].length);
  const width = Math.max(12, ...reasons.map(([reason]) => reason.length + 2)) + 2;
  const count = (label: string, value: number): string => label.padEnd(width) + String(value).padStart(5);
  return [
    count('Pages found', pages),
    count('Articles', articles),
    count('Skipped', pages - articles),
    ...reasons.map(([reason, paths]) => `${count(`  ${reason}`, paths.length)}  ${examples(paths)}`),
    `${'Size'.padEnd(width)}${size(raw)}`,
    ...written.map(({ path, bytes }, i) => `${(i ? '' : 'Written to').padEnd(width)}${path}, ${size(bytes)}`),
  ];
}

const examples = (paths: readonly string[]): string =>
  [...paths.slice(0, EXAMPLES), ...(paths.length > EXAMPLES ? ['…'] : [])].join(', ');

/** Decimal units, as browsers' network panels show them. */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
