import { countQueries, meanOverCells, type Cell } from './cells.ts';
import { firstLetterTypo } from './firstLetterTypo.ts';
import { FIRST_LETTER } from './relevance.ts';
import { mrr, type CellsByEngine } from './reportRelevance.ts';
import { decimals, signed, table } from './table.ts';

/** What mistakes cost, on average over the cells of the corpora. */
export function typoTable(engines: CellsByEngine, corpora: readonly string[]): string {
  const rows = [...engines].map(([engine, all]) => {
    const cells = all.filter(({ corpus }) => corpora.includes(corpus));
    const clean = ofVariant(cells, 'clean');
    const typo = ofVariant(cells, 'typo');
    // Of each of these there is the same query with a mistake in the first letter.
    const paired = clean.map((cell) => ({
      ...cell,
      answers: cell.answers.filter(({ query }) => firstLetterTypo(query) !== undefined),
    }));
    const firstLetter = ofVariant(cells, FIRST_LETTER);
    return [engine, ...compare(clean, typo), ...compare(paired, firstLetter)];
  });
  return table(
    [
      'engine',
      'clean',
      'typo',
      'difference',
      'queries',
      'clean, paired',
      'first letter',
      'difference',
      'queries',
    ],
    rows,
  );
}

const ofVariant = (cells: readonly Cell[], variant: string): Cell[] =>
  cells.filter((cell) => cell.variant === variant);

function compare(before: readonly Cell[], after: readonly Cell[]): string[] {
  const [from, to] = [meanOverCells(before, mrr), meanOverCells(after, mrr)];
  return [decimals(from), decimals(to), signed(to - from), `${countQueries(before)}/${countQueries(after)}`];
}
