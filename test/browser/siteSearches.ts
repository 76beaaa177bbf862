/** A docs generator's search as it stands on its pages, with something found, with nothing, and before an answer. */
export interface SiteSearchMarkup {
  readonly name: string;
  /** Its field; `{found}` is where the answer goes. */
  readonly page: string;
  /** An answer with two results or more. */
  readonly found: string;
  readonly results: number;
  /** Path and title of the first ones; empty where the list shows no links. */
  readonly top: readonly (readonly [path: string, title: string])[];
  /** An answer without any, where the page can say so. */
  readonly none?: string;
  /** What it shows while it is searching. */
  readonly waiting?: string;
}

const MATERIAL_CONFIG =
  '<script id="__config" type="application/json">{"translations":{"search.result.none":"No matching documents","search.result.placeholder":"Type to start searching"}}</script>';
const material = (meta: string, list = '') =>
  `<div class="md-search-result" data-md-component="search-result"><div class="md-search-result__meta">${meta}</div><ol class="md-search-result__list">${list}</ol></div>`;
const sphinx = (summary: string, list = '') =>
  `<div id="search-results"><h2>Search Results</h2><p class="search-summary">${summary}</p><ul class="search">${list}</ul></div>`;
const mdBook = (header: string, list = '') =>
  `<div id="mdbook-searchresults-outer"><div id="mdbook-searchresults-header">${header}</div><ul id="mdbook-searchresults">${list}</ul></div>`;
const pagefind = (message: string, list = '') =>
  `<div class="pagefind-ui__drawer"><div class="pagefind-ui__results-area"><p class="pagefind-ui__message">${message}</p><ol class="pagefind-ui__results">${list}</ol></div></div>`;
const docusaurus = (list: string) =>
  `<span class="dropdownMenu_qbY6" role="listbox"><div class="dataset_QiCy"><span class="suggestions_X8XU">${list}</span></div></span>`;
const vitePress = (list: string) => `<ul class="results" role="listbox">${list}</ul>`;

export const siteSearches: readonly SiteSearchMarkup[] = [
  {
    name: 'MkDocs',
    page: '<form><input type="search" id="mkdocs-search-query"></form><div id="mkdocs-search-results" data-no-results-text="No results found">{found}</div>',
    found:
      '<article><h3><a href="/refunds/">Refunds</a></h3><p>A refund arrives within days.</p></article><article><h3><a href="/cards/">Cards</a></h3><p>To another card.</p></article>',
    results: 2,
    top: [
      ['/refunds/', 'Refunds'],
      ['/cards/', 'Cards'],
    ],
    none: '<p>No results found</p>',
    waiting: 'Searching...',
  },
  {
    name: 'MkDocs Material',
    page: `${MATERIAL_CONFIG}<form name="search"><input type="text" name="query" data-md-component="search-query"></form>{found}`,
    found: material(
      '12 matching documents',
      '<li class="md-search-result__item"><a href="/refunds/?h=refund" class="md-search-result__link"><article><h1>Refunds</h1><p class="md-search-result__teaser">A refund arrives.</p></article></a><details class="md-search-result__more"><summary>1 more on this page</summary><a href="/refunds/?h=refund#late"><article><h2>Late</h2></article></a></details></li>',
    ),
    results: 12,
    top: [['/refunds/', 'Refunds']],
    none: material('No matching documents'),
    waiting: material('Initializing search'),
  },
  {
    name: 'DocSearch',
    page: '<div class="DocSearch-Modal"><form class="DocSearch-Form"><input class="DocSearch-Input" type="search" autocomplete="off"></form><div class="DocSearch-Dropdown">{found}</div></div>',
    found:
      '<ul role="listbox"><li class="DocSearch-Hit DocSearch-Hit--AskAI" role="option"><span>Ask AI: refund</span></li><li class="DocSearch-Hit" role="option"><a href="/refunds#top"><span class="DocSearch-Hit-title">Re<mark>fund</mark>s</span><span class="DocSearch-Hit-path">Billing</span></a></li><li class="DocSearch-Hit" role="option"><a href="https://elsewhere.example/x"><span class="DocSearch-Hit-title">Elsewhere</span></a></li></ul>',
    results: 2,
    top: [['/refunds', 'Refunds']],
    none: '<div class="DocSearch-NoResults"><p>No results for "refund"</p></div>',
    waiting: '',
  },
  {
    name: 'Docusaurus with local search',
    page: '<div class="navbar__search"><input placeholder="Search" class="navbar__search-input searchInput_YFbd" type="search"></div>{found}',
    found: docusaurus(
      '<div class="suggestion_fB_2" role="option"><span class="hitTitle_vyVt">Refunds</span></div><div class="suggestion_fB_2" role="option"><span class="hitTitle_vyVt">Cards</span></div><div class="hitFooter_E9YW"><a href="/search?q=refund">See all results</a></div>',
    ),
    results: 2,
    top: [],
    none: docusaurus('<span class="noResults_l6Q3"><span>No results</span></span>'),
    waiting: docusaurus(''),
  },
  {
    name: 'Sphinx',
    page: '<form class="search" action="search.html" method="get"><input type="text" name="q"></form>{found}',
    found: sphinx(
      'Search finished, found 7 page(s) matching the search query.',
      '<li><a href="billing/refunds.html">Refunds</a><div class="context">A refund arrives within five days.</div></li><li><a href="billing/cards.html">Cards</a></li>',
    ),
    results: 7,
    top: [
      ['/docs/billing/refunds.html', 'Refunds'],
      ['/docs/billing/cards.html', 'Cards'],
    ],
    none: sphinx(
      'Your search did not match any documents. Please make sure that all words are spelled correctly.',
    ),
    waiting: sphinx(''),
  },
  {
    name: 'mdBook',
    page: '<form id="mdbook-searchbar-outer"><input type="search" id="mdbook-searchbar"></form>{found}',
    found: mdBook(
      "2 search results for 'refund':",
      '<li><a href="billing.html?highlight=refund#refunds" aria-details="t1">Billing » Refunds</a><span class="teaser" id="t1">when a <em>refund</em> arrives</span></li><li><a href="cards.html?highlight=refund#x">Cards</a></li>',
    ),
    results: 2,
    top: [
      ['/docs/billing.html', 'Billing » Refunds'],
      ['/docs/cards.html', 'Cards'],
    ],
    none: mdBook("No search results for 'refund'."),
    waiting: mdBook(''),
  },
  {
    name: 'mdBook before 0.5',
    page: '<form id="searchbar-outer"><input type="search" id="searchbar"></form><div id="searchresults-outer">{found}</div>',
    found:
      '<div id="searchresults-header">1 search result for \'refund\':</div><ul id="searchresults"><li><a href="billing.html?highlight=refund#refunds">Refunds</a></li></ul>',
    results: 1,
    top: [['/docs/billing.html', 'Refunds']],
    none: '<div id="searchresults-header">No search results for \'refund\'.</div><ul id="searchresults"></ul>',
  },
  {
    name: 'VitePress',
    page: '<div class="VPLocalSearchBox"><form><input class="search-input" id="localsearch-input" type="search"></form>{found}</div>',
    found: vitePress(
      '<li role="option"><a href="/guide/refunds.html#late" class="result" aria-label="Refunds > Late"><div class="titles"><span class="title-icon">#</span><span class="title"><span class="text">Refunds</span></span><span class="title main"><span class="text">Late</span></span></div></a></li><li role="option"><a href="/guide/refunds.html" class="result"><div class="titles"><span class="title-icon">#</span><span class="title main"><span class="text">Refunds</span></span></div></a></li>',
    ),
    results: 2,
    top: [['/guide/refunds.html', 'Late']],
    none: vitePress('<li class="no-results">No results for "<strong>refund</strong>"</li>'),
    waiting: vitePress(''),
  },
  {
    name: 'Pagefind UI',
    page: '<div class="pagefind-ui"><form class="pagefind-ui__form" role="search" action="javascript:void(0);"><input class="pagefind-ui__search-input" type="text">{found}</form></div>',
    found: pagefind(
      '1,204 results for refund',
      '<li class="pagefind-ui__result"><div class="pagefind-ui__result-inner"><p class="pagefind-ui__result-title"><a class="pagefind-ui__result-link" href="/refunds.html">Refunds</a></p><p class="pagefind-ui__result-excerpt">A <mark>refund</mark> arrives.</p></div></li>',
    ),
    results: 1204,
    top: [['/refunds.html', 'Refunds']],
    none: pagefind('No results for refund'),
    waiting: pagefind('Searching for refund...'),
  },
  {
    name: 'Just the Docs',
    page: '<div class="search"><input type="text" id="search-input" class="search-input" autocomplete="off"><div id="search-results" class="search-results">{found}</div></div>',
    found:
      '<ul class="search-results-list"><li class="search-results-list-item"><a href="/docs/refunds/" class="search-result"><div class="search-result-title"><div class="search-result-doc"><svg></svg><div class="search-result-doc-title">Refunds</div></div></div></a></li></ul>',
    results: 1,
    top: [['/docs/refunds/', 'Refunds']],
    none: '<div class="search-no-result">No results found</div>',
    waiting: '',
  },
  {
    name: 'Hugo Book',
    page: '<div class="book-search"><input type="text" id="book-search-input"><ul id="book-search-results">{found}</ul></div>',
    found:
      '<li><a href="/docs/refunds/#:~:text=refund"><span>Refunds</span></a><small>A refund arrives.</small></li>',
    results: 1,
    top: [['/docs/refunds/', 'Refunds']],
    waiting: '',
  },
  {
    name: 'a field of another kind with a list that is named so',
    page: '<div role="search"><input type="text"></div><div class="site-search-results">{found}</div>',
    found: '<ul><li><a href="/refunds">Refunds</a></li></ul>',
    results: 1,
    top: [['/refunds', 'Refunds']],
    none: '<p class="is-no-results">Nichts gefunden</p>',
    waiting: '',
  },
  {
    name: 'a combobox that names its list',
    page: '<input type="text" role="combobox" aria-label="Search the docs" aria-controls="hits"><div id="hits" role="listbox">{found}</div>',
    found: '<div role="option"><a href="/refunds">Refunds</a></div>',
    results: 1,
    top: [['/refunds', 'Refunds']],
    waiting: '',
  },
];
