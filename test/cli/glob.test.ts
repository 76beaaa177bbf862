import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGlob } from '../../src/cli/glob.ts';

const fits = (glob: string, path: string): boolean => createGlob(glob)(path);

describe('a glob', () => {
  it.each([
    ['old/**', 'old/v1/a.html', true],
    ['old/', 'old/v1/a.html', true],
    ['old', 'older/a.html', false],
    ['old', 'x/old/a.html', false],
    ['**/old', 'x/old/a.html', true],
    ['**/old', 'old/a.html', true],
    ['*.html', 'a.html', true],
    ['*.html', 'x/a.html', false],
    ['**/draft-*.html', 'x/y/draft-1.html', true],
    ['v?/a.html', 'v1/a.html', true],
    ['v?/a.html', 'v10/a.html', false],
    ['./a.html', 'a.html', true],
    ['a+(b).html', 'a+(b).html', true],
    ['a.html', 'axhtml', false],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(fits(glob, path)).toBe(expected);
  });
});

/** What a glob means, as a regular expression; on some globs it would take for ever. */
const asPattern = (glob: string) =>
  new RegExp(
    `^${glob
      .replace(/^\.?\/|\/$/g, '')
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(
        /\*\*\/|\*\*|\*|\?/g,
        (sign) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' })[sign] ?? '[^/]',
      )}(?:/.*)?$`,
  );

describe('globs of all kinds', () => {
  it('fit the paths that they mean', () => {
    const text = (signs: readonly string[], maxLength: number) =>
      fc.array(fc.constantFrom(...signs), { maxLength }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text(['*', '**', '**/', '?', '/', 'a', 'b', '.'], 6),
        text(['/', 'a', 'b', '.'], 8),
        (glob, path) => {
          expect(fits(glob, path)).toBe(asPattern(glob).test(path));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
