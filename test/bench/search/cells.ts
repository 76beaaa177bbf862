import type { Query } from './data.ts';
import { mean } from './metrics.ts';

/** A query with what an engine found. */
export interface Answer extends Query {
  readonly corpus: string;
  /** Ids, best first. */
  readonly found: readonly string[];
}

/** The answers of one corpus to one kind of query in one variant: what is compared. */
export interface Cell {
  readonly corpus: string;
  readonly kind: string;
  readonly variant: string;
  readonly answers: readonly Answer[];
}

export const cellName = ({ corpus, kind, variant }: Omit<Cell, 'answers'>): string =>
  `${corpus} ${kind} ${variant}`;

/** The cells, corpora in the order of the answers. */
export const cellsOf = (answers: readonly Answer[]): Cell[] =>
  groups(answers, ({ corpus }) => corpus).flatMap((ofCorpus) =>
    groups(ofCorpus, cellName)
      .map((group) => {
        const [{ corpus, kind, variant }] = group;
        return { corpus, kind, variant, answers: group };
      })
      .sort((a, b) => (cellName(a) < cellName(b) ? -1 : 1)),
  );

type Figure = (answer: Answer) => number;

export const figureOf = (cell: Cell, figure: Figure): number => mean(cell.answers.map(figure));

/** Every cell counts the same; a corpus with many kinds of queries counts more. */
export const meanOverCells = (cells: readonly Cell[], figure: Figure): number =>
  mean(cells.map((cell) => figureOf(cell, figure)));

/** Every corpus counts the same, in it every kind, in that every variant. */
export const meanOverCorpora = (cells: readonly Cell[], figure: Figure): number =>
  mean(
    groups(cells, ({ corpus }) => corpus).map((ofCorpus) =>
      mean(groups(ofCorpus, ({ kind }) => kind).map((ofKind) => meanOverCells(ofKind, figure))),
    ),
  );

export const countQueries = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { answers }) => sum + answers.length, 0);

function groups<T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] {
  const found = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return [...found.values()];
}
