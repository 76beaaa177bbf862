import { afterEach, describe, expect, it } from 'vitest';
import { linksOf } from '../../src/browser/linksOf.ts';

const here = location.origin;
const linksIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return linksOf(document.querySelector('main') as Element);
};

describe('the links of a text', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('are absolute, each page once, in their order', () => {
    expect(
      linksIn('<main><a href="/b#x">B</a> <a href="/a">A</a> <a href="/b#y">B again</a></main>'),
    ).toEqual([`${here}/b`, `${here}/a`]);
  });

  it('are none of its navigation, nor of what stands beside it', () => {
    const around = ['nav', 'aside', 'footer', 'div role="navigation"'].map(
      (tag) => `<${tag}><a href="/${tag.slice(0, 3)}">x</a></${tag.split(' ')[0]}>`,
    );
    expect(linksIn(`<a href="/out">o</a><main>${around.join('')}<p><a href="/in">i</a></p></main>`)).toEqual([
      `${here}/in`,
    ]);
  });

  it('are seen where a form or an aside stands around the whole page', () => {
    expect(linksIn('<form><aside><main><a href="/a">A</a></main></aside></form>')).toEqual([`${here}/a`]);
  });

  it('lead to pages of this site only', () => {
    const others = [
      'javascript:alert(1)',
      'mailto:a@b.test',
      'https://other.test/',
      'data:text/html,x',
      'http://[',
    ];
    expect(
      linksIn(`<main>${others.map((url) => `<a href="${url}">x</a>`).join('')}<a>none</a></main>`),
    ).toEqual([]);
  });

  it('are fifty at most', () => {
    const many = Array.from({ length: 80 }, (_, i) => `<a href="/p${i}">${i}</a>`).join('');
    const links = linksIn(`<main>${many}</main>`);
    expect(links).toHaveLength(50);
    expect(links.at(-1)).toBe(`${here}/p49`);
  });
});
