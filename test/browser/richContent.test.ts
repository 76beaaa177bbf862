import { describe, expect, it } from 'vitest';
import { aDocument } from './aPage.ts';
import { elementsIn, readContent, textIn } from './readContent.ts';

const BASE = 'https://docs.example/help/refunds.html';
const contentOf = (html: string) => readContent(aDocument(html).body, BASE).nodes;

describe('what could run or deceive vanishes', () => {
  it.each([
    '<script>alert(1)</script>',
    '<style>p { display: none }</style>',
    '<iframe src="https://evil.example"></iframe>',
    '<svg><script>alert(1)</script><text>Hi</text></svg>',
    '<form action="https://evil.example"><input name="password"><button>Sign in</button></form>',
    '<object data="x.swf"></object><embed src="x.swf">',
    '<template><p>Hi</p></template>',
    '<noscript><p>Hi</p></noscript>',
    '<p hidden>Hi</p>',
    '<dialog open>Hi</dialog>',
  ])('%s', (html) => {
    expect(contentOf(html)).toEqual([]);
  });

  it('handlers and styles of what stays', () => {
    expect(contentOf('<p onclick="alert(1)" style="position:fixed" class="x">Text</p>')).toEqual([
      { tag: 'p', children: ['Text'] },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    'http://[',
  ])('a link to %s, while its text stays', (href) => {
    const page = aDocument('<p><a>Press</a></p>');
    page.querySelector('a')?.setAttribute('href', href);
    expect(readContent(page.body, BASE).nodes).toEqual([{ tag: 'p', children: ['Press'] }]);
  });

  it.each(['data:image/svg+xml,<svg onload=alert(1)>', 'javascript:alert(1)', ''])(
    'an image from “%s”',
    (src) => {
      const page = aDocument('<img onerror="alert(1)">');
      if (src) page.querySelector('img')?.setAttribute('src', src);
      expect(readContent(page.body, BASE).nodes).toEqual([]);
    },
  );
});

describe('what is not part of the text is left out', () => {
  it.each(['nav', 'header', 'footer', 'aside'])('<%s>', (name) => {
    expect(contentOf(`<${name}><p>Edit this page</p></${name}><p>Text</p>`)).toEqual([
      { tag: 'p', children: ['Text'] },
    ]);
  });

  it('the title, which stands above already, and the signs behind headings', () => {
    expect(contentOf('<h1>Refunds</h1><h2>Cards<a class="headerlink" href="#cards">¶</a></h2>')).toEqual([
      { tag: 'h3', children: ['Cards'] },
    ]);
  });
});

describe('what stays', () => {
  it('links become absolute, from the article’s own address', () => {
    const html = '<a href="cards.html">A</a><a href="/b">B</a><a href="#c">C</a><a href="//d.example/">D</a>';
    const links = elementsIn(contentOf(html)).filter(({ tag }) => tag === 'a');
    expect(links.map(({ href }) => href)).toEqual([
      'https://docs.example/help/cards.html',
      'https://docs.example/b',
      `${BASE}#c`,
      'https://d.example/',
    ]);
  });

  it('images become absolute and keep what they show', () => {
    expect(elementsIn(contentOf('<p><img src="a.png" alt="The page" width="10"></p>')).slice(1)).toEqual([
      {
        tag: 'img',
        children: [],
        src: 'https://docs.example/help/a.png',
        alt: 'The page',
        attributes: { width: '10' },
      },
    ]);
  });

  it('headings keep their ids, so that results can jump to them', () => {
    expect(contentOf('<h2 id="cards">Cards</h2>')).toEqual([{ tag: 'h3', children: ['Cards'], id: 'cards' }]);
  });

  it('a section leaves its id to what it begins with', () => {
    expect(contentOf('<section id="cards"><h2>Cards</h2></section>')).toEqual([
      { tag: 'h3', children: ['Cards'], id: 'cards' },
    ]);
  });

  it('tables, lists and code keep their shape', () => {
    const html = '<ul><li>One<pre><code>a\n  b</code></pre></li></ul>';
    expect(contentOf(html)).toEqual([
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['One', { tag: 'pre', children: [{ tag: 'code', children: ['a\n  b'] }] }] },
        ],
      },
    ]);
    const tags = elementsIn(
      contentOf('<table><caption>Times</caption><tr><th>Card</th><td>5</td></tr></table>'),
    );
    expect(tags.map(({ tag }) => tag)).toEqual(['table', 'caption', 'tbody', 'tr', 'th', 'td']);
  });

  it('what is bold by another name is bold', () => {
    expect(contentOf('<p><b>Bold</b> <i>slanted</i></p>')).toEqual([
      {
        tag: 'p',
        children: [{ tag: 'strong', children: ['Bold'] }, ' ', { tag: 'em', children: ['slanted'] }],
      },
    ]);
  });

  it('words of one line keep the space between them', () => {
    expect(textIn(contentOf('<b>Bold</b> <i>slanted</i>'))).toBe('Bold slanted');
  });

  it('blocks that are not on the list do not run into one another', () => {
    const paragraphs = contentOf('<div>Cards take five days.</div><div>Banks take two.</div>');
    expect(paragraphs.map((node) => textIn([node]))).toEqual(['Cards take five days.', 'Banks take two.']);
    expect(paragraphs.some((node) => typeof node === 'string')).toBe(false);
  });
});
