import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, type PageFacts } from '../../src/cli/readPage.ts';
import { page } from './pages.ts';

const factsOf = (html: string, path = 'a.html'): PageFacts => {
  const read = readPage(html, path);
  if (read.kind === 'skip') throw new Error(`skipped: ${read.reason}`);
  return read.facts;
};

const reasonOf = (html: string, path = 'a.html'): string => {
  const read = readPage(html, path);
  return read.kind === 'skip' ? read.reason : 'not skipped';
};

const text = '<p>Some words about the matter.</p>';

describe('what a page is about', () => {
  it('takes the first part of <title> where there is no heading', () => {
    expect(factsOf(page(text, '<title>VAT and tax – Acme help</title>')).title).toBe('VAT and tax');
  });

  it('takes the id where there is no title at all', () => {
    expect(factsOf(page(text), 'x/y.html').title).toBe('x/y');
  });

  it('reads the text of <article>, .body or <body> where there is no <main>', () => {
    for (const around of ['<article>@</article>', '<div class="body">@</div>', '@'])
      expect(factsOf(`<nav>Menu</nav>${around.replace('@', text)}<footer>Imprint</footer>`).body).toBe(
        'Some words about the matter.',
      );
  });

  it('finds anchors on links, on spans and on section elements', () => {
    const html = page(
      `${text}<h2><a name="one"></a>One</h2><h2><span id="two">Two</span></h2><a id="three"></a><h2>Three</h2>
       <section id="four"><h3>Four</h3><h4>Not four</h4></section><h2>Five <a href="#five">#</a></h2>`,
    );
    expect(factsOf(html).headings).toEqual([
      { text: 'One', anchor: 'one' },
      { text: 'Two', anchor: 'two' },
      { text: 'Three', anchor: 'three' },
      { text: 'Four', anchor: 'four' },
      { text: 'Not four', anchor: '' },
      { text: 'Five', anchor: 'five' },
    ]);
  });

  it('keeps a heading that is a link as a whole', () => {
    expect(
      factsOf(page(`${text}<h2 id="x"><a class="headerlink" href="#x">All of it</a></h2>`)).headings,
    ).toEqual([{ text: 'All of it', anchor: 'x' }]);
  });

  it('has words of inline markup in one piece, and of cells in two', () => {
    expect(factsOf(page('<p>re<b>fund</b></p><table><tr><td>a</td><td>b</td></tr></table>')).body).toBe(
      'refund a b',
    );
  });

  it('cuts a long description at a word', () => {
    const { summary } = factsOf(page(text, `<meta name="description" content="${'word '.repeat(60)}">`));
    expect(summary).toMatch(/word…$/);
    expect(summary?.length).toBeLessThanOrEqual(160);
  });

  it('takes keywords as tags, and wordings of customers as aliases', () => {
    const head = '<meta name="keywords" content="vat, tax ,"><meta name="baton-aliases" content="sales tax">';
    expect(factsOf(page(text, head))).toMatchObject({ tags: ['vat', 'tax'], aliases: ['sales tax'] });
  });

  it('has no section at the top of a site without breadcrumbs', () => {
    expect(factsOf(page(text), 'a.html')).not.toHaveProperty('section');
    expect(factsOf(page(text), 'how-to/a.html').section).toBe('How to');
  });
});

describe('pages that are skipped', () => {
  it.each([
    ['redirect', page(text, '<meta http-equiv="Refresh" content="0; url=b.html">')],
    ['asks not to be indexed', page(text, '<meta name="robots" content="NOINDEX, follow">')],
    ['no text', page('<h1>Title only</h1><img src="x">')],
    ['no text', page('')],
    ['no text', '<div id="app"></div><script>run()</script>'],
    ['page for missing pages', page(`<h1>Page not found</h1>${text}`)],
    ['page for missing pages', page(`<h1>404 – Not found</h1>${text}`)],
    [
      'list of links',
      page(
        '<h1>Billing</h1><ul><li><a href="a">When a refund arrives</a></li><li><a href="b">Receipts</a></li></ul>',
      ),
    ],
  ])('%s', (reason, html) => {
    expect(reasonOf(html)).toBe(reason);
  });

  it.each(['404.html', 'de/404.html'])('page for missing pages: %s', (path) => {
    expect(reasonOf(page(text), path)).toBe('page for missing pages');
  });

  it.each(['genindex.html', 'genindex-A.html', 'py-modindex.html', 'ref/genindex-all.html'])(
    'search or index page: %s',
    (path) => {
      expect(reasonOf(page(text), path)).toBe('search or index page');
    },
  );

  it('skips a page to search on, and keeps an article about searching', () => {
    expect(reasonOf(page(`${text}<div id="search-results"></div>`), 'search.html')).toBe(
      'search or index page',
    );
    expect(reasonOf(page(text), 'how-to/search.html')).toBe('not skipped');
  });

  it('keeps an article about a 404 error', () => {
    expect(reasonOf(page(`<h1>404 errors from the API</h1>${text}`))).toBe('not skipped');
  });

  it('skips a list of links with a line about each, also within a navigation', () => {
    const item =
      '<li><a href="a">When a refund arrives</a><p>Cards take five days, and how to follow one.</p></li>';
    expect(reasonOf(page(`<h1>Billing</h1><p>Plans and refunds.</p><ul>${item.repeat(4)}</ul>`))).toBe(
      'list of links',
    );
    expect(reasonOf(page(`<h1>Help</h1><p>Short answers.</p><nav><ul>${item.repeat(4)}</ul></nav>`))).toBe(
      'list of links',
    );
  });

  it('keeps release notes whose items begin with a link', () => {
    const item =
      '<li><a href="1">#17</a>: The total of an invoice is right again when a line is taken out.</li>';
    expect(reasonOf(page(`<h1>Version 2</h1><ul>${item.repeat(4)}</ul>`))).toBe('not skipped');
  });

  it('keeps a short article beside a long side bar', () => {
    const bar = `<div class="sidebar"><nav><ul>${'<li><a href="a">Another page</a></li>'.repeat(50)}</ul></nav></div>`;
    expect(reasonOf(page(`${bar}<article><h1>Stub</h1>${text}</article>`))).toBe('not skipped');
  });

  it('keeps a page with links among its text', () => {
    expect(reasonOf(page('<p>A text with <a href="b">one link</a> that goes on for a while.</p>'))).toBe(
      'not skipped',
    );
  });
});

describe('odd markup', () => {
  it('is read or skipped, whatever it is', () => {
    const tag = fc.constantFrom(
      '<main>',
      '<h1>',
      '</h1>',
      '<h2 id="">',
      '<a href="#%">',
      '<nav>',
      '</main>',
      '<p>',
      '<!--',
      '<a>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string()), { maxLength: 20 }), (parts) => {
        expect(['article', 'skip']).toContain(readPage(parts.join(''), 'a/b.html').kind);
      }),
    );
  });
});
