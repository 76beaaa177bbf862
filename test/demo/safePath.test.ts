import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileIn, safePath } from '../../demo/server/safePath.ts';

it('keeps every path inside of its folder', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '%5c', '\\', '%00', '~', 'a', '%c0%ae'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const path = safePath(`/${parts.join('/')}`);
      if (path !== undefined) expect(`${resolve(fileIn('/srv/site', path))}${sep}`).toMatch(/^\/srv\/site\//);
    }),
  );
});

it('tidies up what is harmless', () => {
  expect(safePath('/')).toBe('/');
  expect(safePath('/a//./b/')).toBe('/a/b/');
  expect(safePath('/a%20b.html?c=/../d#e')).toBe('/a b.html');
});
