import { cellName, countQueries, meanOverCells, meanOverCorpora, type Answer, type Cell } from './cells.ts';
import { ndcg, reciprocalRank, success } from './metrics.ts';
import { decimals, table } from './table.ts';

/** The cells of each engine, by its name. */
export type CellsByEngine = ReadonlyMap<string, readonly Cell[]>;

export const mrr = ({ found, relevant }: Answer): number => reciprocalRank(found, relevant);

const FIGURES: readonly (readonly [name: string, figure: (answer: Answer) => number])[] = [
  ['MRR@10', mrr],
  ['nDCG@10', ({ found, relevant }) => ndcg(found, relevant)],
  ['success@1', ({ found, relevant }) => success(found, relevant, 1)],
  ['success@3', ({ found, relevant }) => success(found, relevant, 3)],
  ['without a result', ({ found }) => (found.length ? 0 : 1)],
];

/** MRR@10 of every cell; a count behind a figure says that fewer queries were answered in the time that there was. */
export function cellTable(engines: CellsByEngine): string {
  const names = new Map([...engines.values()].flat().map((cell) => [cellName(cell), cell]));
  const all = [...names].map(([name]) => {
    const counts = [...engines.values()].map((cells) => countQueries(withName(cells, name)));
    return { name, most: Math.max(...counts) };
  });
  const rows = all.map(({ name, most }) => [
    name,
    String(most),
    ...[...engines.values()].map((cells) => {
      const own = withName(cells, name);
      const count = countQueries(own);
      return `${decimals(meanOverCells(own, mrr))}${count && count < most ? ` (${count})` : ''}`;
    }),
  ]);
  return table(['MRR@10', 'queries', ...engines.keys()], rows);
}

const withName = (cells: readonly Cell[], name: string): Cell[] =>
  cells.filter((cell) => cellName(cell) === name);

/** All figures, averaged; the rate of queries without a result is better when it is lower. */
export function macroTable(engines: CellsByEngine, corpora: readonly string[]): string {
  const rows = [...engines].map(([engine, all]) => {
    const cells = all.filter(({ corpus }) => corpora.includes(corpus));
    return [
      engine,
      String(countQueries(cells)),
      decimals(meanOverCells(cells, mrr)),
      ...FIGURES.map(([, figure]) => decimals(meanOverCorpora(cells, figure))),
    ];
  });
  return table(
    [
      'engine',
      'queries',
      'MRR@10 (cells)',
      ...FIGURES.map(([name]) => `${name}${name === 'MRR@10' ? ' (corpora)' : ''}`),
    ],
    rows,
  );
}
