import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots } from '../../src/cli/readRobots.ts';

const allowed = (text: string, path: string): boolean =>
  readRobots(text, 'baton-help').allows(new URL(path, 'https://a.test'));

describe('robots.txt', () => {
  it('counts the groups that name us, and those for all where none does', () => {
    const text = 'User-agent: other\nUser-agent: Baton-Help\nDisallow: /a\n\nUser-agent: *\nDisallow: /';
    expect(allowed(text, '/a/x')).toBe(false);
    expect(allowed(text, '/b')).toBe(true);
    expect(allowed('User-agent: *\nDisallow: /', '/b')).toBe(false);
    expect(allowed('User-agent: other\nDisallow: /', '/b')).toBe(true);
  });

  it('joins the groups of one name', () => {
    const text = 'User-agent: *\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: *\nDisallow: /b';
    expect([allowed(text, '/a'), allowed(text, '/b'), allowed(text, '/c')]).toEqual([false, false, true]);
  });

  it('follows the longest rule, and Allow where two are as long', () => {
    const text = 'User-agent: *\nDisallow: /docs/\nAllow: /docs/open/\nDisallow: /same\nAllow: /same';
    expect([allowed(text, '/docs/x'), allowed(text, '/docs/open/x'), allowed(text, '/same')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['/*.pdf$', '/a/b.pdf', false],
    ['/*.pdf$', '/a/b.pdf?x', true],
    ['/a*/z', '/abc/d/z/more', false],
    ['/a$', '/a', false],
    ['/a$', '/ab', true],
    ['/*?page=', '/list?page=2', false],
    ['', '/', true],
  ])('reads "Disallow: %s" for %s', (rule, path, expected) => {
    expect(allowed(`User-agent: *\nDisallow: ${rule} # why`, path)).toBe(expected);
  });

  it('names its sitemaps, wherever they stand', () => {
    const { sitemaps } = readRobots(
      'sitemap: https://a.test/1.xml\r\nUser-agent: *\nSitemap:https://a.test/2.xml',
      'x',
    );
    expect(sitemaps).toEqual(['https://a.test/1.xml', 'https://a.test/2.xml']);
  });

  it('takes any other text for a file without rules', () => {
    expect(allowed('<!doctype html><p>Disallow: /</p>', '/')).toBe(true);
    fc.assert(
      fc.property(fc.string(), fc.webPath(), (text, path) => {
        fc.pre(!/disallow/i.test(text));
        expect(readRobots(text, 'baton-help').allows(new URL(`https://a.test${path}`))).toBe(true);
      }),
    );
  });
});
