import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/core/article.ts';
import { Marked } from '../../src/ui/Marked.tsx';
import { show } from './show.tsx';

const TEXT = 'When a refund arrives';
const marksOf = (marks: readonly Mark[]) => {
  const { container } = show(() => <Marked text={TEXT} marks={marks} />);
  return Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent);
};

describe('marked text', () => {
  it.each<[string, readonly Mark[], readonly string[]]>([
    [
      'in any order',
      [
        [14, 21],
        [7, 13],
      ],
      ['refund', 'arrives'],
    ],
    [
      'touching one another',
      [
        [7, 10],
        [10, 13],
      ],
      ['ref', 'und'],
    ],
    [
      'overlapping an earlier one: the later is left out',
      [
        [5, 13],
        [7, 21],
      ],
      ['a refund'],
    ],
    [
      'empty, backwards or beyond the end: left out',
      [
        [3, 3],
        [9, 4],
        [14, 99],
      ],
      [],
    ],
    [
      'at both ends',
      [
        [0, 4],
        [14, 21],
      ],
      ['When', 'arrives'],
    ],
  ])('takes ranges %s', (_, marks, expected) => {
    expect(marksOf(marks)).toEqual(expected);
  });

  it('always reads as the text itself', () => {
    const range = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (marks) => {
        const { container, unmount } = show(() => <Marked text={TEXT} marks={marks} />);
        const read = container.textContent;
        unmount();
        expect(read).toBe(TEXT);
      }),
    );
  });
});
