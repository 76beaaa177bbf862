import { describe, expect, it } from 'vitest';
import { cellsOf, countQueries, meanOverCells, meanOverCorpora, type Answer } from './cells.ts';

const answer = (corpus: string, kind: string, variant: string, figure: number): Answer => ({
  corpus,
  kind,
  variant,
  query: '',
  relevant: [],
  found: [String(figure)],
});
const figure = ({ found }: Answer): number => Number(found[0]);

describe('averages over cells', () => {
  const cells = cellsOf([
    answer('a', 'alias', 'clean', 1),
    answer('a', 'alias', 'typo', 0),
    answer('a', 'heading', 'clean', 0.5),
    answer('a', 'heading', 'clean', 0.7),
    answer('b', 'faq', 'clean', 0.2),
  ]);

  it('puts queries of one corpus, kind and variant together', () => {
    expect(cells.map(({ corpus, kind, variant }) => [corpus, kind, variant])).toEqual([
      ['a', 'alias', 'clean'],
      ['a', 'alias', 'typo'],
      ['a', 'heading', 'clean'],
      ['b', 'faq', 'clean'],
    ]);
    expect(countQueries(cells)).toBe(5);
  });

  it('lets every cell count the same', () => {
    expect(meanOverCells(cells, figure)).toBeCloseTo((1 + 0 + 0.6 + 0.2) / 4);
  });

  it('lets every corpus count the same, in it every kind, in that every variant', () => {
    expect(meanOverCorpora(cells, figure)).toBeCloseTo(((0.5 + 0.6) / 2 + 0.2) / 2);
  });
});
