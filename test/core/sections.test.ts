import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/core/sections.ts';

describe('An article is cut', () => {
  it('at its headings, whatever their level', () => {
    const sections = sectionsOf([
      { tag: 'p', children: ['First ', { tag: 'strong', children: ['this'] }, '.'] },
      { tag: 'h3', id: 'cards other', children: ['Cards'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['Five days'] },
          { tag: 'li', children: ['No fee'] },
        ],
      },
      { tag: 'h4', id: 'expired', children: [{ tag: 'code', children: ['expired'] }] },
    ]);
    expect(sections.map(({ anchor, heading }) => [anchor, heading])).toEqual([
      [undefined, ''],
      ['cards', 'Cards'],
      ['expired', 'expired'],
    ]);
    expect(sections[1]?.text.split(/\s+/)).toEqual(expect.arrayContaining(['Five', 'days', 'No', 'fee']));
  });

  it('not at a heading that cannot be jumped to', () => {
    const sections = sectionsOf([
      { tag: 'h3', children: ['Cards'] },
      { tag: 'p', children: ['Five days.'] },
    ]);
    expect(sections).toHaveLength(1);
    expect(sections[0]?.text).toContain('Cards');
  });

  it('into one empty section where there is nothing', () => {
    expect(sectionsOf([])).toEqual([{ heading: '', text: '' }]);
  });
});
