import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webUrl } from '../../src/search/urls.ts';

const BASE = 'https://docs.example/a/b.html';

describe('the address of an article', () => {
  it.each([
    ['c.html', 'https://docs.example/a/c.html'],
    ['/c.html?x=1#y', 'https://docs.example/c.html?x=1#y'],
    ['https:c.html', 'https://docs.example/a/c.html'],
    ['//docs.example/c', 'https://docs.example/c'],
    ['https://other.example', 'https://other.example/'],
    ['HTTP://other.example:8080/c@d', 'http://other.example:8080/c@d'],
    ['https://docs.example\\@evil.example/', 'https://docs.example/@evil.example/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s leads to %s', (url, expected) => {
    expect(webUrl(url, BASE)?.href).toBe(expected);
  });

  it.each([
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/\t/evil.example/',
    'https:\\\\evil.example',
    'https:/\n/evil.example',
    'ht\ntps://evil.example',
    ' https://evil.example',
    'http:evil.example',
    'https://docs.example@evil.example/',
    'https://docs.example:x@evil.example/',
    'blob:https://docs.example/x',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'http://[',
  ])('is none where it is %j', (url) => {
    expect(webUrl(url, BASE)).toBeUndefined();
  });

  it('leads to another site only where that is written out, whatever it is made of', () => {
    const parts = fc.constantFrom(
      'http:',
      'https:',
      '/',
      '\\',
      '@',
      '\t',
      '\n',
      ' ',
      'evil.example',
      'docs.example',
      ':',
      '?',
      '#',
      '.',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (given) => {
        const text = given.join('');
        const url = webUrl(text, BASE);
        if (!url || url.origin === 'https://docs.example') return;
        expect(text.toLowerCase().startsWith(`${url.protocol}//${url.host}`)).toBe(true);
        expect(url.username + url.password).toBe('');
      }),
      { numRuns: 20_000 },
    );
  });
});
