import { describe, expect, it } from 'vitest';
import type { RichNode } from '../../src/core/richText.ts';
import { aDocument } from './aPage.ts';
import { elementsIn, readContent, short, textIn } from './readContent.ts';

const contentOf = (html: string) => readContent(aDocument(html).body).nodes;
const shortOf = (html: string) => short(contentOf(html));
const idsIn = (html: string) =>
  elementsIn(contentOf(html)).flatMap(({ tag, id }) => (id ? [`${tag} ${id}`] : []));

describe('headings', () => {
  it('stand below the title, and none is missed on the way down', () => {
    expect(shortOf('<h1>T</h1><h4>a</h4><h4>b</h4><h6>c</h6><h2>d</h2><h3>e</h3><h4>f</h4><h5>g</h5>')).toBe(
      '<h3>a</h3><h3>b</h3><h4>c</h4><h3>d</h3><h4>e</h4><h5>f</h5><h5>g</h5>',
    );
  });

  it('lose the sign that links to themselves, and keep links that say something', () => {
    expect(
      shortOf(
        '<h2>Cards <a class="anchor" href="#cards">\u200b</a></h2><h2><a href="#cards">Bank transfers</a></h2>',
      ),
    ).toBe('<h3>Cards </h3><h3><a>Bank transfers</a></h3>');
  });
});

describe('notes and warnings', () => {
  it.each([
    [
      'Sphinx and MkDocs',
      '<div class="admonition note"><p class="admonition-title">Note</p><p>Text</p></div>',
    ],
    [
      'Docusaurus',
      '<div class="theme-admonition alert"><div class="admonitionHeading_x"><span><svg></svg></span>Note</div><div class="admonitionContent_x"><p>Text</p></div></div>',
    ],
    ['VitePress', '<div class="tip custom-block"><p class="custom-block-title">Note</p><p>Text</p></div>'],
    [
      'Starlight',
      '<aside class="starlight-aside"><p class="starlight-aside__title" aria-hidden="false">Note</p><div><p>Text</p></div></aside>',
    ],
    ['GitHub', '<div class="markdown-alert"><p class="markdown-alert-title">Note</p><p>Text</p></div>'],
  ])('of %s keep their title and their frame', (_, html) => {
    expect(shortOf(html)).toBe('<callout><p><strong>Note</strong></p><p>Text</p></callout>');
  });

  it('are not what stands beside an article', () => {
    expect(shortOf('<aside><p>We are hiring</p></aside><p>Text</p>')).toBe('<p>Text</p>');
  });
});

describe('code', () => {
  it.each([
    ['<pre class="language-js"><code>a</code></pre>', 'js'],
    ['<pre><code class="hljs language-c++">a</code></pre>', 'c++'],
    ['<div class="highlight-python3 notranslate"><div class="highlight"><pre>a</pre></div></div>', 'python3'],
    ['<div class="highlight-default notranslate"><div class="highlight"><pre>a</pre></div></div>', undefined],
    ['<pre>a</pre>', undefined],
  ])('%s keeps the name of its language as text', (html, language) => {
    const [pre] = elementsIn(contentOf(html));
    expect(pre?.attributes?.['data-language']).toBe(language);
  });

  it('loses the numbers of its lines, the table that holds them, and the button that copies it', () => {
    expect(
      shortOf(
        '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><div><pre><code>a\nb</code></pre><button>Copy</button></div></td></tr></table>',
      ),
    ).toBe('<pre><code>a\nb</code></pre>');
  });

  it('keeps its lines, however they are marked up', () => {
    expect(shortOf('<pre><code><div>a</div><div>  b</div></code></pre>')).toBe(
      '<pre><code>a\n  b</code></pre>',
    );
  });
});

describe('tables', () => {
  it('keep what their cells head and span, and nothing that is no number', () => {
    const cells = elementsIn(
      contentOf(
        '<table><tr><th scope="row" colspan="2" style="x">A</th><td rowspan="evil">B</td></tr></table>',
      ),
    ).filter(({ tag }) => tag === 'th' || tag === 'td');
    expect(cells.map(({ attributes }) => attributes)).toEqual([{ colspan: '2', scope: 'row' }, undefined]);
  });

  it('keep an empty cell in its place', () => {
    expect(shortOf('<table><tr><td></td><td>B</td></tr></table>')).toBe(
      '<table><tbody><tr><td></td><td>B</td></tr></tbody></table>',
    );
  });
});

describe('images', () => {
  it('that cannot be shown leave their words', () => {
    expect(contentOf('<p><img src="data:image/png;base64,x" alt="The page"></p>')).toEqual([
      { tag: 'p', children: [{ tag: 'img', children: [], alt: 'The page' }] },
    ]);
  });

  it('that their page loads late are found', () => {
    const [image] = elementsIn(
      contentOf('<img src="data:image/gif;base64,x" data-src="/a.png" alt="">'),
    ).slice(1);
    expect(image?.src).toBe('https://docs.example/a.png');
  });
});

describe('formulas are read as text', () => {
  it.each([
    ['<p><math><mi>a</mi><mo>=</mo><mn>2</mn></math></p>', '<p>a=2</p>'],
    [
      '<p><span class="katex"><math><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">a^2</annotation></semantics></math><span aria-hidden="true">a2</span></span></p>',
      '<p>a^2</p>',
    ],
  ])('%s', (html, text) => {
    expect(shortOf(html)).toBe(text);
  });
});

describe('links lead to where they did', () => {
  it('a section’s ids and empty anchors stay with what comes next', () => {
    expect(
      idsIn('<section id="a"><span id="b"></span><h2 id="c">Cards</h2><a id="d"></a><p>Text</p></section>'),
    ).toEqual(['h3 a b c', 'p d']);
  });

  it('those of a definition and of a footnote, too', () => {
    expect(
      idsIn('<dl><dt id="x">run</dt><dd>Text</dd></dl><aside class="footnote" id="f1"><p>Note</p></aside>'),
    ).toEqual(['dt x', 'p f1']);
  });
});

describe('what else stays', () => {
  it('disclosures, marks, changes, abbreviations', () => {
    const html =
      '<details open><summary>More</summary><p><mark>a</mark> <del>b</del> <ins>c</ins> <abbr title="Full">d</abbr></p></details>';
    expect(shortOf(html)).toBe(html.replace(' open', '').replace(' title="Full"', ''));
    const kept = elementsIn(contentOf(html)).flatMap(({ attributes }) => (attributes ? [attributes] : []));
    expect(kept).toEqual([{ open: 'open' }, { title: 'Full' }]);
  });

  it('the lines of a card that is a link', () => {
    expect(shortOf('<a href="/a"><div>Refunds</div><div>When they arrive</div></a>')).toBe(
      '<p><a>Refunds<br></br>When they arrive</a></p>',
    );
  });

  it('what a site marked stays with the last block of it', () => {
    const marked = elementsIn(
      contentOf('<div data-baton-trigger="known-limit"><p>One</p><p>Two</p></div><p>Three</p>'),
    ).filter(({ trigger }) => trigger);
    expect(marked.map(({ children }) => textIn(children))).toEqual(['Two']);
  });

  it('all of a page of many levels, and none of them too deep to be drawn', () => {
    const page = aDocument('');
    for (const name of ['div', 'blockquote', 'b']) {
      let place: Element = page.body;
      for (let level = 0; level < 300; level += 1) {
        const next = page.createElement(name);
        place.append(next);
        place = next;
      }
      place.append(name);
    }
    const { nodes } = readContent(page.body);
    expect(textIn(nodes)).toBe('divblockquoteb');
    const depth = (list: readonly RichNode[]): number =>
      Math.max(0, ...list.map((node) => (typeof node === 'string' ? 0 : 1 + depth(node.children))));
    expect(depth(nodes)).toBeLessThan(45);
  });

  it('the beginning of what is too long to be drawn', () => {
    const { nodes, isCut } = readContent(aDocument(`<p>Refunds take five days.</p>`.repeat(6500)).body);
    expect(isCut).toBe(true);
    expect(textIn(nodes.slice(0, 1))).toBe('Refunds take five days.');
    expect(nodes.length).toBeGreaterThan(1000);
  });
});
