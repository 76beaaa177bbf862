import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteUrl } from '../../src/feeds/siteUrl.ts';

const ROOT = 'https://docs.example/manual/';

describe('the address of a page', () => {
  it.each([
    ['', `${ROOT}`, 'index', ''],
    ['index.html', `${ROOT}index.html`, 'index', ''],
    ['lamps/#wall', `${ROOT}lamps/`, 'lamps', 'wall'],
    ['lamps.html', `${ROOT}lamps.html`, 'lamps', ''],
    ['parts/index.html?v=2#a', `${ROOT}parts/index.html?v=2`, 'parts?v=2', 'a'],
    ['/manual/größe/', `${ROOT}gr%C3%B6%C3%9Fe/`, 'größe', ''],
    ['#%C3%BCber', ROOT, 'index', 'über'],
    ['/elsewhere/', 'https://docs.example/elsewhere/', '/elsewhere', ''],
    ['http://docs.example/manual/a', `${ROOT}a`, 'a', ''],
    ['#100%', ROOT, 'index', '100%'],
  ])('%j', (address, url, id, anchor) => {
    expect(siteUrl(address, ROOT)).toEqual({ url, id, anchor });
  });

  it.each([
    ['javascript:alert(1)', 'address is not http(s)'],
    [' java\nscript:alert(1)', 'address is not http(s)'],
    ['data:text/html,x', 'address is not http(s)'],
    ['//evil.example/', 'address is of another site'],
    ['/\\evil.example', 'address is of another site'],
    ['https://docs.example:8443/', 'address is of another site'],
    ['https://docs.example.evil.example/', 'address is of another site'],
    ['https://docs.example@evil.example/', 'address holds a user name'],
    ['https://me:pw@docs.example/', 'address holds a user name'],
    ['http://[', 'address cannot be read'],
    ['a'.repeat(3000), 'address is longer than 2,000 characters'],
  ])('%j is none', (address, reason) => {
    expect(siteUrl(address, ROOT)).toEqual({ reason });
  });

  it('is of the root, or there is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath()), (address) => {
        const found = siteUrl(address, ROOT);
        const origin = 'url' in found ? new URL(found.url).origin : 'https://docs.example';
        expect(origin).toBe('https://docs.example');
      }),
    );
  });
});
