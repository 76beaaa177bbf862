/** How a docs generator's own search looks on its pages: CSS selectors, read from the generators' sources. */
export interface SearchBox {
  readonly input: string;
  /** Around what was found. */
  readonly list: string;
  /** One that was found, within the list. */
  readonly item: string;
  /** Its title, where it is neither its heading nor named so. */
  readonly title?: string;
  /** A line that says how many, within the list. */
  readonly count?: string;
}

/** The searches of the generators that are known; what is none of these is read by {@link ANY_BOX}. */
export const SEARCH_BOXES: readonly SearchBox[] = [
  // MkDocs, its themes mkdocs and readthedocs: contrib/search/templates/search/main.js
  { input: '#mkdocs-search-query', list: '#mkdocs-search-results', item: 'article' },
  // MkDocs Material: partials/search.html
  {
    input: '[data-md-component="search-query"]',
    list: '.md-search-result',
    item: '.md-search-result__item',
    count: '.md-search-result__meta',
  },
  // DocSearch of Algolia, versions 3 to 5. Its offer to ask a model is no result.
  {
    input: '.DocSearch-Input',
    list: '.DocSearch-Dropdown',
    item: '.DocSearch-Hit:not(.DocSearch-Hit--AskAI)',
    title: '.DocSearch-Hit-title',
  },
  // Docusaurus with @easyops-cn/docusaurus-search-local: theme/SearchBar; the classes end in a hash
  { input: '.navbar__search-input', list: '[class*="dropdownMenu"]', item: '[role="option"]' },
  // Sphinx, any theme: basic/searchbox.html and searchtools.js
  {
    input: 'form[action$="search.html"] input[name="q"], [aria-labelledby="search-documentation"]',
    list: '#search-results',
    item: '.search > li',
    count: '.search-summary',
  },
  // mdBook: front-end/searcher/searcher.js; the ids have a prefix since 0.5
  {
    input: '#mdbook-searchbar, #searchbar',
    list: '#mdbook-searchresults-outer, #searchresults-outer',
    item: 'li',
    count: '#mdbook-searchresults-header, #searchresults-header',
  },
  // VitePress: VPLocalSearchBox.vue
  {
    input: '#localsearch-input',
    list: '.VPLocalSearchBox .results',
    item: '[role="option"]',
    title: '.title.main',
  },
  // Pagefind UI, on its own and in the dialog of Starlight
  {
    input: '.pagefind-ui__search-input',
    list: '.pagefind-ui__drawer',
    item: '.pagefind-ui__result',
    title: '.pagefind-ui__result-title',
    count: '.pagefind-ui__message',
  },
  // Just the Docs: assets/js/just-the-docs.js
  { input: '#search-input', list: '#search-results', item: '.search-results-list-item' },
  // Hugo Book: assets/search.js
  { input: '#book-search-input', list: '#book-search-results', item: 'li' },
  // Docsy with its offline search: assets/js/offline-search.js
  {
    input: '.td-search-input, .td-search__input',
    list: '.td-offline-search-results, .offline-search-result',
    item: 'a[href]',
  },
  // autocomplete of Algolia
  { input: '.aa-Input', list: '.aa-Panel', item: '.aa-Item' },
];

/** What most others write. */
export const ANY_BOX: SearchBox = {
  input: [
    'input[type="search"]',
    '[role="search"] input',
    'search input',
    'input[role="searchbox"]',
    'form[action*="search" i] input:is([name="q"],[name="query"],[name="search"])',
    // A list of countries is a combobox as well.
    ...['id', 'name', 'class', 'placeholder', 'aria-label'].map(
      (name) => `input[role="combobox"][${name}*="search" i]`,
    ),
  ].join(),
  list: ['search-results', 'search_results', 'searchresults']
    .map((name) => `[id*="${name}" i],[class*="${name}" i]`)
    .join(),
  item: 'li, article, [role="option"]',
};
