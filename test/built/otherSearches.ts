import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What the page loads of the three, by the path that it loads it from. */
const FILES = {
  'other/docsearch.js': '@docsearch/js/dist/umd/index.js',
  'other/autocomplete.js': '@algolia/autocomplete-js/dist/umd/index.production.js',
  'other/pagefind-ui.js': '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs',
};

const ARTICLE = '<main><h1>Refunds</h1><p>A refund arrives within five days, key or no key.</p></main>';

declare global {
  interface Window {
    /** How often DocSearch has opened. */
    docSearchOpened: number;
  }
}

type PutFile = (name: string, content: string | Uint8Array) => Promise<void>;

/** Puts the three on the help centre, and a search index of Pagefind's own making. */
export async function putOtherSearches(putFile: PutFile): Promise<void> {
  for (const [path, file] of Object.entries(FILES))
    await putFile(path, await readFile(join('node_modules', file)));
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex();
  if (!index) throw new Error('pagefind made no index.');
  await index.addHTMLFile({ url: '/refunds.html', content: `<html lang="en">${ARTICLE}</html>` });
  const { files } = await index.getFiles();
  for (const { path, content } of files) await putFile(join('pagefind', path), content);
  await close();
}

/**
 * DocSearch with its shortcuts, Pagefind's own page element with its shortcut, and a field of autocomplete, all with
 * something to find and no network; and a search box of ours.
 */
export const otherSearches = `
  <div id="docsearch"></div>
  <div id="pagefind"></div>
  <div id="autocomplete"></div>
  <label>Of the page <input id="own"></label>
  <baton-help></baton-help>
  <script src="/other/docsearch.js"></script>
  <script src="/other/autocomplete.js"></script>
  <script type="module">
    import { PagefindUI } from '/other/pagefind-ui.js';
    new PagefindUI({ element: '#pagefind', bundlePath: '/pagefind/', focusOnSlash: true, showImages: false });
    const hit = {
      objectID: '1', url: '/refunds.html', type: 'lvl1', content: null, anchor: null,
      hierarchy: { lvl0: 'Billing', lvl1: 'Refunds', lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null },
      _highlightResult: { hierarchy: { lvl0: { value: 'Billing' }, lvl1: { value: 'Refunds' } } },
      _snippetResult: { hierarchy: { lvl1: { value: 'Refunds' } } },
    };
    docsearch({
      container: '#docsearch', appId: 'none', apiKey: 'none', indices: ['docs'], insights: false,
      transformSearchClient: (client) => ({
        ...client,
        search: async () => ({ results: [{ hits: [hit], nbHits: 1, query: '' }] }),
      }),
    });
    window['@algolia/autocomplete-js'].autocomplete({
      container: '#autocomplete', placeholder: 'Autocomplete', openOnFocus: true, detachedMediaQuery: 'none',
      getSources: ({ query }) => [{
        sourceId: 'docs',
        getItems: () => [{ title: 'Refunds' + query }],
        templates: { item: ({ item }) => item.title },
      }],
    });
    window.docSearchOpened = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.querySelector?.('.DocSearch-Modal')) window.docSearchOpened += 1;
    }).observe(document.body, { childList: true });
  </script>`;

/** How often DocSearch has opened since the page began, and what of the three is open now. */
export const stateOfOthers = (page: Page) =>
  page.evaluate(() => ({
    docSearchOpened: window.docSearchOpened,
    open: [
      ...document.querySelectorAll(
        '.DocSearch-Modal, .aa-Panel, .pagefind-ui__drawer:not(.pagefind-ui__hidden)',
      ),
    ].map((element) => element.className),
  }));
