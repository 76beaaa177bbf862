import { describe, expect, it } from 'vitest';
import { siteTable } from './siteTable.ts';

const known = (place: number) => ({ query: 'q', pages: ['a.html'], place, first: [] });

describe('the table of sites', () => {
  it('has a row for each, with what was found in the first three', () => {
    const table = siteTable([
      {
        name: 'a',
        title: 'A',
        pages: 14,
        search: { source: 'mkdocs', url: '', articles: 13, cached: false, probes: 1, problems: [] },
        probes: 1,
        quiet: [],
        known: [known(3), known(4), known(0)],
        reads: true,
        follows: false,
        cold: 1234,
        warm: 260,
        longest: 31.4,
        faults: [],
      },
    ]);
    expect(table.split('\n').at(-1)).toBe(
      '| A | mkdocs | 13 of 14 | 0, 1 | 1 of 3 | yes | **no** | – | 1.23 s, 0.26 s | 31 ms |',
    );
  });

  it('shows what was never seen as missing', () => {
    const row = siteTable([{ name: 'a', title: 'A', pages: 2, faults: ['index: …'] }])
      .split('\n')
      .at(-1);
    expect(row).toBe('| A | **none** | – of 2 | –, – | 0 of 0 | – | – | – | –, – | – |');
  });
});
