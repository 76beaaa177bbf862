import { deserialize, serialize } from 'node:v8';
import type { Article } from '../../../../src/npm/search.ts';
import type { Engine, IndexFiles } from './engine.ts';
import { headingTexts } from './fields.ts';

/** The part of pagefind's browser module that is used here. */
interface Browser {
  createInstance(options: { readonly basePath: string; readonly baseUrl: string }): {
    search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
  };
}

/** Where the index seems to be; `fetch` answers from memory. */
const BASE = 'https://index.invalid/pagefind/';

/**
 * Its browser module runs in Node with a `fetch` of ours: without a `document` it works on the main thread, as it
 * does where a page has no workers.
 */
export const pagefind: Engine = {
  keepsParts: true,
  isIndex: (name) => /\.pf_|pagefind-entry/.test(name),
  async build(articles) {
    const { createIndex, close } = await import('pagefind');
    const { index } = await createIndex();
    if (!index) throw new Error('pagefind made no index.');
    for (const [i, article] of articles.entries()) {
      const { errors } = await index.addHTMLFile({ url: `/${i}/`, content: pageOf(article) });
      if (errors.length) throw new Error(errors.join(' '));
    }
    const { files } = await index.getFiles();
    await close();
    return new Map([
      ...files.map(({ path, content }) => [path, content] as const),
      ['ids', serialize(articles.map(({ id }) => id))],
    ]);
  },
  async load(files) {
    const ids = deserialize(files.get('ids') ?? new Uint8Array()) as string[];
    answerFetchFrom(files);
    const code = Buffer.from(files.get('pagefind.js') ?? '').toString('base64');
    const browser = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as Browser;
    const instance = browser.createInstance({ basePath: BASE, baseUrl: '/' });
    // Its first search waits for what it loads at the start.
    await instance.search('');
    return async (query, limit) => {
      const { results } = await instance.search(query);
      // The URL, like all that is shown, is in a file of its own for each result.
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return shown.map(({ url }) => ids[Number(url.replaceAll('/', ''))] ?? '');
    };
  },
};

function answerFetchFrom(files: IndexFiles): void {
  globalThis.fetch = (input) => {
    const name = new URL(String(input)).pathname.replace('/pagefind/', '');
    const bytes = files.get(name);
    return Promise.resolve(
      bytes ? new Response(Uint8Array.from(bytes)) : new Response(null, { status: 404 }),
    );
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Aliases stand where a site could put them for pagefind: with the weight of a first heading. */
function pageOf(article: Article): string {
  const headings = headingTexts(article).map((text) => `<h2>${escapeHtml(text)}</h2>`);
  const aliases = (article.aliases ?? []).map(
    (text) => `<p data-pagefind-weight="7">${escapeHtml(text)}</p>`,
  );
  const title = escapeHtml(article.title);
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${aliases.join('')}${headings.join('')}<p>${escapeHtml((article.tags ?? []).join(' '))}</p><p>${escapeHtml(article.body)}</p></body></html>`;
}
