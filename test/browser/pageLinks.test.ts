import { afterEach, describe, expect, it } from 'vitest';
import { pageLinks } from '../../src/browser/pageLinks.ts';

afterEach(() => {
  document.body.innerHTML = '';
});
const linksOf = (html: string) => {
  document.body.innerHTML = html;
  return pageLinks();
};
const page = (path: string, title: string) => ({ url: `${location.origin}${path}`, title });

describe('the pages that a site links to', () => {
  it('are those of its navigation, by the text of the link', () => {
    expect(
      linksOf(`
        <nav><a href="/refunds.html">When a
          refund arrives</a></nav>
        <aside><a href="/cards.html">Failed payments</a></aside>
        <div role="navigation"><a href="/plans.html">Plans</a></div>
        <div class="theme-Sidebar"><a href="/export.html">Export your data</a></div>
        <ul class="toctree-l1"><li><a href="/import.html">Import</a></li></ul>
        <main><p><a href="/in-the-text.html">In the text</a></p></main>`),
    ).toEqual([
      page('/refunds.html', 'When a refund arrives'),
      page('/cards.html', 'Failed payments'),
      page('/plans.html', 'Plans'),
      page('/export.html', 'Export your data'),
      page('/import.html', 'Import'),
    ]);
  });

  it('come once each, whatever part of the page is linked', () => {
    expect(
      linksOf(`<nav><a href="/refunds.html">Refunds</a><a href="/refunds.html#cards">Cards</a></nav>
        <aside><a href="/refunds.html">Refunds again</a></aside>`),
    ).toEqual([page('/refunds.html', 'Refunds')]);
  });

  it.each([
    ['another site', '<a href="https://other.example/a">Elsewhere</a>'],
    ['an e-mail address', '<a href="mailto:help@docs.example">Write to us</a>'],
    ['a script', '<a href="javascript:void 0">Menu</a>'],
    ['no address at all', '<a href="http://[">Broken</a>'],
    ['an icon without a text', '<a href="/feed.xml"> » </a>'],
  ])('leave out %s', (_, link) => {
    expect(linksOf(`<nav>${link}</nav>`)).toEqual([]);
  });
});
