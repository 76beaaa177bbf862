import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../src/browser/pageFacts.ts';
import { aDocument, PROSE } from './aPage.ts';

const HREF = 'https://docs.example/help/refunds.html';
const factsOf = (body: string, head = '', href = HREF) => pageFacts(aDocument(body, head), href);

describe('the title of a page', () => {
  it.each([
    ['Refunds', 'Refunds'],
    ['  When a\n refund   arrives ', 'When a refund arrives'],
    ['Refunds<a class="headerlink" href="#refunds">¶</a>', 'Refunds'],
    ['Refunds <a class="anchor" href="#refunds">#</a>', 'Refunds'],
    ['Refunds<a class="hash-link" href="#refunds">\u200b</a>', 'Refunds'],
    ['Getting started with C#', 'Getting started with C#'],
  ])('is its first heading: %s', (heading, title) => {
    expect(factsOf(`<main><h1>${heading}</h1></main>`).title).toBe(title);
  });

  it('is that of the page where the first heading is the site’s: Node’s documentation', () => {
    const page =
      '<header><h1>Node.js documentation</h1></header><div id="apicontent"><h2>Stream<span><a class="mark" href="#stream">#</a></span></h2></div>';
    expect(factsOf(page)).toMatchObject({ title: 'Stream', main: { id: 'apicontent' } });
  });

  it('is the article’s heading where the site has one too', () => {
    expect(factsOf('<header><h1>Plumbline</h1></header><main><h1>Refunds</h1></main>').title).toBe('Refunds');
  });

  it.each([
    ['Refunds | Plumbline Help', 'Refunds'],
    ['Refunds – Plumbline Help', 'Refunds'],
    ['Two-factor sign-in - Plumbline', 'Two-factor sign-in'],
  ])('is the document’s title without the site’s name where there is no heading: %s', (stated, title) => {
    expect(factsOf('<p>Text</p>', `<title>${stated}</title>`).title).toBe(title);
  });

  it('is the address where there is nothing else', () => {
    expect(factsOf('<p>Text</p>').title).toBe(HREF);
  });
});

describe('the address of a page', () => {
  const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

  it('is the canonical one, so that one article has one name', () => {
    expect(factsOf('', canonical('/help/refunds/')).url).toBe('https://docs.example/help/refunds/');
  });

  it.each(['https://other.example/help/refunds.html', 'http://['])(
    'is its own where the canonical is %s',
    (url) => {
      expect(factsOf('', canonical(url)).url).toBe(HREF);
    },
  );

  it('holds nothing that may be private', () => {
    expect(factsOf('', '', `${HREF}?token=s3cret&lang=en#step-2`).url).toBe(`${HREF}?lang=en`);
  });
});

describe('the section of a page', () => {
  it('is what the page says about itself', () => {
    expect(factsOf('', '<meta property="article:section" content="Billing">').section).toBe('Billing');
  });

  it.each([
    '<nav aria-label="Breadcrumb"><a>Home</a><a>Billing</a></nav>',
    '<ul class="theme-doc-Breadcrumbs"><li><a>Home</a></li><li><a>Billing</a></li></ul>',
    '<div role="navigation" aria-label="breadcrumbs navigation"><a>Home</a><a>Billing</a></div>',
  ])('is the last of its breadcrumbs: %s', (crumbs) => {
    expect(factsOf(`${crumbs}<main><h1>Refunds</h1></main>`).section).toBe('Billing');
  });

  it.each([
    ['VitePress', '<div class="VPSidebarItem has-active"><div class="item"><h2>Billing</h2></div></div>'],
    [
      'Starlight',
      '<details><summary>Billing</summary><ul><li><a href="/refunds" aria-current="page">Refunds</a></li></ul></details>',
    ],
    [
      'MkDocs Material',
      '<nav><label>Billing</label><ul><li><a href="./" class="md-nav__link md-nav__link--active">Refunds</a><nav><label>Table of contents</label><ul><li><a href="#late" class="md-nav__link md-nav__link--active">Late</a></li></ul></nav></li></ul></nav>',
    ],
    [
      'MkDocs',
      '<div class="navbar"><a>Billing</a><ul><li><a href="./" class="dropdown-item active">Refunds</a></li></ul></div>',
    ],
    [
      'Sphinx, by its navigation',
      '<p class="caption">Billing</p><ul><li class="current"><a href="#">Refunds</a></li></ul>',
    ],
    [
      'Sphinx, by the page above',
      '<div class="related"><ul><li><a href="b.html" accesskey="U">Billing</a> »</li></ul></div>',
    ],
    [
      'DocBook',
      '<div class="navheader"><a accesskey="u" href="b.html" title="Billing">Up</a><a accesskey="h" title="Docs">Home</a></div>',
    ],
    [
      'Docusaurus',
      '<nav class="theme-doc-breadcrumbs" aria-label="Breadcrumbs"><ul class="breadcrumbs"><li><a aria-label="Home page" href="/"></a></li><li><span>Billing</span></li><li><span>Refunds</span></li></ul></nav>',
    ],
  ])('is the group that it stands in: %s', (_, navigation) => {
    expect(factsOf(`${navigation}<main><h1>Refunds</h1></main>`).section).toBe('Billing');
  });

  it('is not the title of the navigation', () => {
    const navigation = '<h3>Navigation</h3><ul><li class="current"><a href="#">Refunds</a></li></ul>';
    expect(factsOf(`${navigation}<main><h1>Refunds</h1></main>`).section).toBeUndefined();
  });

  it('is not the page itself, as the last breadcrumb often is', () => {
    const crumbs = '<nav aria-label="breadcrumb"><a>Billing</a><a>Refunds</a></nav>';
    expect(factsOf(`${crumbs}<main><h1>Refunds</h1></main>`).section).toBe('Billing');
  });

  it('is unknown where nothing says it', () => {
    expect(factsOf('<main><h1>Refunds</h1></main>').section).toBeUndefined();
  });
});

describe('what a page says for the policy', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

  it('is its issue type, before that of an element', () => {
    const marked =
      '<main><p data-baton-issue-type="refund">Text</p><p data-baton-issue-type="invoice"></p></main>';
    expect(factsOf(marked).issueType).toBe('refund');
    expect(factsOf(marked, meta('baton:issue-type', 'invoice')).issueType).toBe('invoice');
  });

  it('is its tags, in lower case, wherever it has them', () => {
    const head = `${meta('baton:tags', 'API,  Rate limits ')}${meta('keywords', 'Keys')}<meta property="article:tag" content="Beta">`;
    expect(factsOf('', head).tags).toEqual(['api', 'rate limits', 'keys', 'beta']);
  });

  it('is twenty tags at most, none of them a sentence', () => {
    const many = Array.from({ length: 30 }, (_, index) => `tag ${String(index)}`).join(',');
    expect(factsOf('', meta('keywords', `${'x'.repeat(61)}, ,${many}`)).tags).toEqual(
      Array.from({ length: 20 }, (_, index) => `tag ${String(index)}`),
    );
  });

  it('is its language: the article’s, where it has one', () => {
    const page = aDocument('<main lang="de-AT"><p>Text</p></main>');
    page.documentElement.lang = 'en';
    expect(pageFacts(page, HREF).language).toBe('de-AT');
    page.querySelector('main')?.removeAttribute('lang');
    expect(pageFacts(page, HREF).language).toBe('en');
  });

  it('is nothing where it says nothing', () => {
    expect(factsOf('<main><p>Text</p></main>')).toMatchObject({
      issueType: undefined,
      tags: undefined,
      language: undefined,
    });
  });
});

describe('what holds the text', () => {
  const NAVIGATION = '<nav><a href="/a">A</a></nav><aside><a href="/b">B</a></aside>';

  it.each([
    ['the article in the main part', '<main><article id="text"><p>Text</p></article></main>'],
    ['an article', '<article id="text"><p>Text</p></article>'],
    ['the main part', '<main id="text"><p>Text</p></main>'],
    ['what plays the main part', '<div role="main" id="text"><p>Text</p></div>'],
    [
      'the body of a Sphinx page',
      '<div class="document"><div class="body" id="text"><p>Text</p></div></div>',
    ],
  ])('is %s, without the navigation around it', (_, body) => {
    expect(factsOf(NAVIGATION + body).main.id).toBe('text');
  });

  it('is the whole page where nothing is told apart', () => {
    expect(factsOf('<p>Text</p>').main.localName).toBe('body');
  });
});

describe('reading a page counts as reading an article', () => {
  const links = Array.from(
    { length: 12 },
    () => '<li><a href="/x">How to ask for your money back</a></li>',
  ).join('');

  it('when it holds enough text', () => {
    expect(factsOf(`<main><h1>Refunds</h1><p>${PROSE}</p></main>`).isArticle).toBe(true);
  });

  it('when it holds some links in its text', () => {
    expect(factsOf(`<main><p>${PROSE}<a href="/a">Failed payments</a></p></main>`).isArticle).toBe(true);
  });

  it('whatever stands in the navigation around it', () => {
    expect(factsOf(`<nav><ul>${links}${links}</ul></nav><main><p>${PROSE}</p></main>`).isArticle).toBe(true);
  });

  it('not when it is a list of links', () => {
    expect(factsOf(`<main><h1>Billing</h1><ul>${links}</ul></main>`).isArticle).toBe(false);
  });

  it('not when it is the home page', () => {
    expect(factsOf(`<main><p>${PROSE}</p></main>`, '', 'https://docs.example/').isArticle).toBe(false);
  });

  it.each(['/index.html', '/search.html?q=refund', '/search/'])(
    'not when it is a home page or a page of results: %s',
    (path) => {
      expect(factsOf(`<main><p>${PROSE}</p></main>`, '', `https://docs.example${path}`).isArticle).toBe(
        false,
      );
    },
  );

  it('not when it is short, however long the navigation is', () => {
    expect(factsOf(`<aside>${PROSE}</aside><main><p>Not found.</p></main>`).isArticle).toBe(false);
  });
});
