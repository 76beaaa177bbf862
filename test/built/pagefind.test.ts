import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

let policy = '';
const demo = useDemo({
  extraHeaders: (path) => (policy && path.endsWith('.html') ? { 'Content-Security-Policy': policy } : {}),
});

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="/favicon.svg"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const TEXT =
  '<p>A harbour is a place where ships lie in peace, whatever the weather does outside.</p>'.repeat(9);
const pages = {
  'harbour/moorings.html': page(
    'Moorings',
    `${TEXT}<h2 id="buoys">Buoys &amp; &lt;chains&gt;</h2><p>A mooring buoy is looked at by a diver each spring &lt;img src=x onerror=alert(1)&gt; before boats come.</p>${TEXT}`,
  ),
  'harbour/pilots.html': page('Pilots &lt;b&gt;', '<p>A pilot comes aboard outside of the breakwater.</p>'),
  'harbour/dues.html': page('Harbour dues', '<p>Dues are paid by the metre.</p>'),
};

beforeAll(async () => {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const [name, content] of Object.entries(pages)) {
    await demo.putFile(name, content);
    await index.addHTMLFile({ url: `/${name}`, content });
  }
  for (const { path, content } of (await index.getFiles()).files)
    await demo.putFile(`pagefind/${path}`, content);
});
afterAll(async () => {
  await close();
});

/** A customer on a page whose tag says more than where handoffs go. */
async function customerWith(tag: string, { csp = '', expected = [] as readonly RegExp[] } = {}) {
  policy = csp;
  const visit = await demo.visit({ expected });
  const fetched: string[] = [];
  visit.context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/pagefind/')) fetched.push(pathname.slice(10));
  });
  const opened = await demo.openPageWith(
    visit,
    `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" ${tag}></script>`,
  );
  const customer = createCustomer(opened);
  // Until the configuration is checked, the page is searched without it.
  await customer.heard('ready');
  return { customer, fetched, problems: () => opened.evaluate<string[]>(`Baton('info').problems`) };
}

const SELF = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self' http://*:*";

describe('A site with an index of Pagefind', () => {
  it('is searched by it: section, marks and plain text in the results, and the article opens there', async () => {
    const { customer, fetched, problems } = await customerWith('data-search="pagefind"');
    expect(fetched).toEqual([]);
    await customer.openPanel();
    await customer.search('mooring buoy diver');
    const option = customer.dialog.getByRole('option', { name: 'Moorings' });
    await option.waitFor();
    expect(await option.locator('.heading').textContent()).toBe('Buoys & <chains>');
    expect(await option.textContent()).toContain('each spring <img src=x onerror=alert(1)> before');
    expect(await option.locator('mark').allTextContents()).toEqual(
      expect.arrayContaining(['mooring', 'buoy', 'diver']),
    );
    await option.click();
    const heading = customer.dialog.getByRole('heading', { name: 'Buoys & <chains>' });
    await heading.waitFor();
    await customer.page.waitForFunction(() => window.heard.some(({ name }) => name === 'article-viewed'));
    await customer.back();
    await customer.search('pilot');
    await customer.dialog.getByRole('option', { name: 'Pilots <b>' }).waitFor();
    await customer.search('zeppelin');
    expect(await customer.dialog.getByRole('option').count()).toBe(0);
    expect(await problems()).toEqual([]);
    // No worker: Trusted Types refuse its address.
    expect(fetched.filter((name) => /\.js$/.test(name))).toEqual(['pagefind.js']);
  });

  it('is searched by it under a strict policy, too', async () => {
    const csp = `${SELF}; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const { customer, problems } = await customerWith('data-search="pagefind"', { csp });
    await customer.openPanel();
    await customer.search('harbour dues');
    await customer.dialog.getByRole('option', { name: 'Harbour dues' }).waitFor();
    expect(await problems()).toEqual([]);
  });

  it('falls back to its own index where the policy forbids WebAssembly: nothing is tried, and one line says it', async () => {
    const csp = `${SELF}; script-src 'self'`;
    const { customer, fetched, problems } = await customerWith(
      'data-search="pagefind" data-index="/baton-index.bin"',
      { csp, expected: [/wasm-unsafe-eval/] },
    );
    await customer.openPanel();
    await customer.search('refund');
    await customer.dialog.getByRole('option', { name: 'Ask for a refund' }).waitFor();
    expect(fetched).toEqual([]);
    expect(await problems()).toEqual([
      expect.stringMatching(/^data-search\.provider: expected a page whose policy allows WebAssembly/),
    ]);
    expect(await customer.page.evaluate(() => window.violations)).toEqual([]);
  });

  it('falls back where Pagefind is not there, naming the address', async () => {
    await demo.putFile(
      'search.json',
      JSON.stringify({ search: { provider: 'pagefind', url: '/no/pagefind.js' } }),
    );
    const { customer, problems } = await customerWith(
      'data-config="/search.json" data-index="/baton-index.bin"',
      { expected: [/404/] },
    );
    await customer.openPanel();
    await customer.search('refund');
    await customer.dialog.getByRole('option', { name: 'Ask for a refund' }).waitFor();
    expect(await problems()).toEqual([
      expect.stringMatching(/^\/search\.json: search\.url: expected .*, received HTTP 404/),
    ]);
  });
});
