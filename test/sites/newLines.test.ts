import { describe, expect, it } from 'vitest';
import { newLines } from './newLines.ts';

describe('what a page says with the tag', () => {
  const missing = (name: string) => `error: Failed to load resource: 404 http://docs.localhost/${name}`;
  const plain = {
    said: ['warning: old http://docs.localhost/a.html', missing('icon.png')],
    violations: ['img-src http://x.test/'],
  };

  it('is news where the page without it does not say so, each line once', () => {
    expect(newLines(plain, ['warning: b', 'warning: b'], ['style-src inline'])).toEqual([
      'warning: b',
      'style-src inline',
    ]);
  });

  it('is no news where it only names another page of the site', () => {
    expect(newLines(plain, ['warning: old http://docs.localhost/b.html'], plain.violations)).toEqual([]);
  });

  it('is news where another file does not come', () => {
    const said = [missing('icon.png'), missing('sitemap.xml')];
    expect(newLines(plain, said, [])).toEqual([missing('sitemap.xml')]);
  });
});
