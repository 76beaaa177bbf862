import { describe, expect, it } from 'vitest';
import { prefixesOf, sampleQueries } from './typing.ts';

describe('typing', () => {
  it('searches once for each letter', () => {
    expect(prefixesOf('to do')).toEqual(['t', 'to', 'to ', 'to d', 'to do']);
  });

  it('is measured with other queries than those that warm up the code', () => {
    const queries = Array.from({ length: 300 }, (_, i) => ({
      query: `query ${i}`,
      relevant: [],
      kind: 'faq',
      variant: i % 3 ? 'typo' : 'clean',
    }));
    const { typed, queries: whole, warmUp } = sampleQueries(queries, { queries: 20, typed: 10 });
    expect([typed.length, whole.length]).toEqual([10, 20]);
    const measured = [...whole, ...typed.map((prefixes) => prefixes.at(-1))];
    expect(warmUp.filter((query) => measured.includes(query))).toEqual([]);
  });
});
