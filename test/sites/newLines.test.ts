import { describe, expect, it } from 'vitest';
import { newLines } from './newLines.ts';

describe('what a page says with the tag', () => {
  const plain = { said: ['error: 404 http://docs.localhost/a.png'], violations: ['img-src http://x.test/'] };

  it('is news where the page without it does not say so, each line once', () => {
    expect(newLines(plain, ['warning: b', 'warning: b'], ['style-src inline'])).toEqual([
      'warning: b',
      'style-src inline',
    ]);
  });

  it('is no news where it only names another page of the site', () => {
    expect(newLines(plain, ['error: 404 http://docs.localhost/b.png'], plain.violations)).toEqual([]);
  });
});
