import { describe, expect, it } from 'vitest';
import { countsText, groupsOf } from '../../demo/inbox/groups.ts';
import { aSummary } from './aSummary.ts';

const noon = new Date(2026, 10, 20, 12).getTime();
const due = (hours: number) => new Date(noon + hours * 3_600_000).toISOString();
const handoffs = [
  aSummary({ reference: 'T-1', due: due(40), severity: 'P4' }),
  aSummary({ reference: 'T-2', due: due(3) }),
  aSummary({ reference: 'T-3', due: due(-1), severity: 'P1', queue: 'engineering' }),
  aSummary({ reference: 'T-4', due: due(1), severity: 'P2' }),
  aSummary({ reference: 'T-5', due: due(-9), answeredAt: due(-8) }),
  aSummary({ reference: 'T-6', due: due(-9), answeredAt: due(-2) }),
];
const names = (filter: Parameters<typeof groupsOf>[1]) =>
  groupsOf(handoffs, filter, noon).map((group) => [
    group.name,
    ...group.handoffs.map((one) => one.reference),
  ]);

describe('the list', () => {
  it('keeps what may be of a program apart, until it is answered', () => {
    const setAside = [
      aSummary({ reference: 'T-7', due: due(-1), severity: 'P1', setAside: true }),
      aSummary({ reference: 'T-8', due: due(-9), answeredAt: due(-8), setAside: true }),
    ];
    const groups = groupsOf([...handoffs.slice(0, 1), ...setAside], { queue: '', severity: '' }, noon);
    expect(groups.map((group) => [group.name, ...group.handoffs.map((one) => one.reference)])).toEqual([
      ['Later', 'T-1'],
      ['Set aside', 'T-7'],
      ['Answered', 'T-8'],
    ]);
    expect(countsText(setAside, noon)).toBe('None open');
  });

  it('has what is late on top, then by due time, then what was answered, the latest first', () => {
    expect(names({ queue: '', severity: '' })).toEqual([
      ['Overdue', 'T-3'],
      ['Today', 'T-4', 'T-2'],
      ['Later', 'T-1'],
      ['Answered', 'T-6', 'T-5'],
    ]);
  });

  it('shows one team, one severity, or both', () => {
    expect(names({ queue: 'engineering', severity: '' })).toEqual([['Overdue', 'T-3']]);
    expect(names({ queue: '', severity: 'P4' })).toEqual([['Later', 'T-1']]);
    expect(names({ queue: 'engineering', severity: 'P4' })).toEqual([]);
  });

  it('counts what is open and what cannot wait', () => {
    expect(countsText(handoffs, noon)).toBe('4 open, 3 need an answer today');
    expect(countsText(handoffs.slice(0, 2), noon)).toBe('2 open, 1 needs an answer today');
    expect(countsText(handoffs.slice(0, 1), noon)).toBe('1 open, none needs an answer today');
    expect(countsText(handoffs.slice(4), noon)).toBe('All answered');
  });
});
