import { describe, expect, it } from 'vitest';
import { createGlob } from '../../src/cli/glob.ts';
import { clausesOf } from '../../src/core/clauses.ts';
import { globMatches } from '../../src/core/glob.ts';
import { groupsOf, matchAny, termPattern } from '../../src/core/patterns.ts';
import { termFinder } from '../../src/core/terms.ts';

/** Patterns over which a backtracking matcher would take for ever: nested repetition, alternatives, many stars. */
const nested = [
  '(a+)+$',
  '(a*)*b',
  '(a|a)*c',
  '(a|aa)+$',
  '([a-z]+)*!',
  '(.*a){20}',
  '^(\\w+\\s?)*$',
  '(?=a+)+b',
];
const evil = [
  ...nested,
  ...nested.map((pattern) => `${pattern}${pattern}`),
  ...nested.map((pattern) => `(${pattern})+`),
  ...[8, 16, 32, 64].flatMap((times) => [
    '*a'.repeat(times),
    '**/'.repeat(times),
    '**/*a'.repeat(times),
    '**a'.repeat(times),
    '*?'.repeat(times),
    'a a '.repeat(times),
    `${'a* '.repeat(times)}!`,
  ]),
];
const texts = ['a'.repeat(5000), 'a/'.repeat(2500), `${'a '.repeat(2500)}b`, ' '.repeat(5000)];

describe(`${String(evil.length)} patterns that are slow elsewhere`, () => {
  it('are more than 50', () => {
    expect(new Set(evil).size).toBeGreaterThanOrEqual(50);
  });

  // In each the pattern ends in what no text has, so that a matcher tries all that it can.
  it.each(evil)(
    '%s is said no to on long texts: as a path, a trait, a file, a term to take out, a term of a row',
    (pattern) => {
      const sought = `${pattern}§x`;
      const groups = groupsOf({});
      for (const text of texts) {
        expect(globMatches(sought, text)).toBe(false);
        expect(createGlob(sought)(text)).toBe(false);
        expect(termFinder(sought)(text)).toEqual([]);
        expect(clausesOf(text, groups).some((clause) => matchAny(clause, [termPattern(`"${sought}"`)]))).toBe(
          false,
        );
      }
    },
  );

  it.each(nested)('%s is taken by the letter as a term to take out', (pattern) => {
    const text = `Is ${pattern} there?`;
    expect(termFinder(pattern)(text)).toEqual([{ start: 3, end: 3 + pattern.length }]);
  });
});
