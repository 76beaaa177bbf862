import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/feeds/plainText.ts';
import { anyMarkup } from './anyMarkup.ts';
import { TAGS } from './isSafe.ts';

describe('plain text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One Two three'],
    ['B<b>old</b> and <a href="/x">linked</a>.', 'Bold and linked.'],
    ['a<!-- <b>not</b> -->b<script>alert("<p>")</script>c<style>p{}</style>d', 'ab c d'],
    ['a &amp; b &#228; &#xE4; &eacute; &nbsp; &hellip; &unknown; &amp;lt;', 'a & b ä ä é … &unknown; &lt;'],
    ['&#0; &#x110000; &#xD800; &#9999999;', ''],
    ['Vec<T> and git add <pathspec> or <your-name>', 'Vec<T> and git add <pathspec> or <your-name>'],
    ['Map&lt;K, V&gt; &lt;stdio.h&gt;', 'Map<K, V> <stdio.h>'],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['Use &lt;b&gt; or &lt;img src=x onerror=alert(1)&gt;', 'Use b or img src=x onerror=alert(1)'],
    ['&lt;x-evil onclick=alert(1)&gt;', 'x-evil onclick=alert(1)'],
    ['<<b>script>alert(1)<</b>/script>', 'script alert(1) /script'],
    ['<img src=x onerror=alert(1)', ''],
    ['<p>cut <b', 'cut'],
    ['<![CDATA[a]]> <?xml version="1.0"?><!doctype html>b', 'a]]> b'],
    ['a\u0000b\u200bc\n\n\td \uf0c1', 'a b c d'],
  ])('%j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('never has a tag left', () => {
    fc.assert(
      fc.property(anyMarkup, (markup) => {
        expect(plainText(markup)).not.toMatch(TAGS);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves text without marks as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}.,;:!?()[\]{}"'=+*/-]{1,40}$/u), (text) => {
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  // Of each, 1 MB: what takes time in proportion to the square would take hours.
  it.each([
    '<',
    '<b',
    '<!--',
    '<script>',
    '<a href="',
    '&',
    '&#',
    '&lt;',
    '<x =',
    '</',
    '<![CDATA[',
    '&lt;b ',
    '<x ',
  ])('does work in proportion to the length of a hostile text of %j', (bit) => {
    expect(TAGS.test(plainText(bit.repeat(1_000_000 / bit.length)))).toBe(false);
  });
});
