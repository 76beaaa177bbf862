import { counted } from '../core/counted.ts';
import type { PageCost } from './largestPages.ts';
import { byteSize } from './byteSize.ts';
import { printable } from './printable.ts';
import { table } from './replayTable.ts';
import type { Source } from './source.ts';
import type { Written } from './writeIndex.ts';

/** What the report of `baton index` is about. Sizes in bytes. */
export interface IndexReport {
  readonly source: Source;
  /** Of the index, not packed. */
  readonly raw: number;
  readonly largest: readonly PageCost[];
  /** Nothing where the index was not to be written. */
  readonly written: readonly Written[];
}

const EXAMPLES = 3;

/**
 * The report as lines for a terminal.
 *
 * ```
 * Source             HTML pages of site (also there: mkdocs, 471 articles)
 * Pages found        530
 * Articles           471
 * Skipped             59
 *   list of links     31  contents.html, index.html, c-api/index.html, …
 * Size            1.10 MB
 * Largest pages   what each would add to the index, packed
 *   3.2 kB  146 headings  fs.html
 * Written to      site/baton-index.bin, 238.0 kB
 * ```
 */
export function report({ source, raw, largest, written }: IndexReport): string[] {
  const { pages, articles, skipped } = source;
  const reasons = [...skipped].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const width = Math.max(13, ...reasons.map(([reason]) => reason.length + 2)) + 2;
  const line = (label: string, text: string): string => label.padEnd(width) + text;
  const count = (label: string, value: number): string => line(label, String(value).padStart(5));
  const others = source.others.length ? ` (also there: ${source.others.join('; ')})` : '';
  const left = reasons.reduce((sum, [, places]) => sum + places.length, 0);
  return [
    line('Source', source.name + others),
    count('Pages found', pages),
    count('Articles', articles.length),
    count('Skipped', left),
    ...reasons.map(([reason, places]) => `${count(`  ${reason}`, places.length)}  ${examples(places)}`),
    line('Size', byteSize(raw)),
    line('Largest pages', 'what each would add to the index, packed'),
    ...table(largest.map(costRow)).map((row) => `  ${row}`),
    ...written.map(({ path, bytes }, i) => line(i ? '' : 'Written to', `${path}, ${byteSize(bytes)}`)),
  ].map(printable);
}

function costRow({ article, bytes }: PageCost): string[] {
  return [byteSize(bytes).padStart(8), counted(article.headings.length, 'heading'), article.url];
}

const examples = (places: readonly string[]): string =>
  [...places.slice(0, EXAMPLES), ...(places.length > EXAMPLES ? ['…'] : [])].join(', ');
