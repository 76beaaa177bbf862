import { describe, expect, it } from 'vitest';
import { samePage } from './samePage.ts';

const at = (path: string) => `http://docs.localhost/${path}`;

describe('two addresses', () => {
  it.each([
    ['guide/install.html', 'guide/install'],
    ['guide/install/', 'guide/install'],
    ['guide/install/index.html', 'guide/install/'],
    ['guide/install.html#on-linux', 'guide/install.html?q=1'],
    ['index.html', ''],
  ])('are of one page: %s and %s', (one, other) => {
    expect(samePage(at(one), at(other))).toBe(true);
  });

  it('of different pages are not', () => {
    expect(samePage(at('guide/install'), at('guide/installs'))).toBe(false);
    expect(samePage(at('guide/'), at(''))).toBe(false);
  });
});
