import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const TEXT = '<p>Timers run until somebody stops them, on whichever device that is.</p>'.repeat(8);
const MKDOCS = '<script src="search/main.js"></script>';
const FEED = JSON.stringify({
  config: { lang: ['en'] },
  docs: [
    { location: 'tides.html', title: 'Tide tables', text: 'Read when the water comes.' },
    { location: 'tides.html#spring', title: 'Spring tides', text: 'Twice a month it comes higher.' },
    { location: 'locks.html', title: 'Locks', text: 'How a lock keeper lifts a barge.' },
  ],
});

let sites = 0;

/** A docs site of its own in a folder of the demo's server, with nothing but our tag. */
async function aSite(files: Readonly<Record<string, string>>, { head = '', body = '', tag = '' } = {}) {
  const folder = `site-${String((sites += 1))}`;
  const script = `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" ${tag}></script>`;
  const html = (title: string, more: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="/favicon.svg">${head}${script}</head><body><main><h1>${title}</h1>${TEXT}${more}</main></body></html>`;
  await demo.putFile(`${folder}/index.html`, html('Harbour handbook', body));
  for (const [name, content] of Object.entries(files)) {
    const isPage = name.endsWith('.html');
    await demo.putFile(`${folder}/${name}`, isPage ? html(content, '') : content);
  }
  const visit = await demo.visit({ expected: [/the server responded with a status of 404/] });
  const asked: string[] = [];
  visit.context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(`/${folder}/`))
      asked.push(`${request.method()} ${pathname.slice(folder.length + 2)}`);
  });
  const open = async (path = 'index.html') => {
    const page = await visit.open(demo.url(`/${folder}/${path}`));
    await page.waitForFunction(() => window.heard.some(({ name }) => name === 'ready'));
    return createCustomer(page);
  };
  return { open, asked, visit, folder };
}

const found = (page: Page) => page.evaluate<Record<string, unknown> | undefined>(`Baton('info').search`);
/** Waits for what `Baton('info')` is to say of the search. */
const says = (page: Page, what: string) => page.waitForFunction(`Baton('info').search?.${what}`);
const shown = ({ dialog }: ReturnType<typeof createCustomer>) => dialog.getByRole('option').allTextContents();

describe('A site that has an index of its own', () => {
  it('is searched by it, with nothing but the tag', async () => {
    const site = await aSite({ 'search/main.js': '', 'search/search_index.json': FEED }, { head: MKDOCS });
    const customer = await site.open();
    await customer.openPanel();
    await customer.search('when does the water come');
    await customer.dialog.getByRole('option', { name: /Tide tables/ }).waitFor();
    expect(await found(customer.page)).toMatchObject({
      source: 'mkdocs',
      articles: 2,
      cached: false,
      probes: 1,
      problems: [],
    });
    expect(site.asked).toEqual(['GET index.html', 'GET search/main.js', 'GET search/search_index.json']);
  });

  it('is asked nothing as long as nobody wants help', async () => {
    const site = await aSite({ 'search/main.js': '', 'search/search_index.json': FEED }, { head: MKDOCS });
    const customer = await site.open();
    await customer.page.mouse.wheel(0, 400);
    await customer.heard('article-viewed');
    expect(site.asked).toEqual(['GET index.html', 'GET search/main.js']);
  });

  it('need not be asked again on the next page', async () => {
    const site = await aSite({ 'search/main.js': '', 'search/search_index.json': FEED }, { head: MKDOCS });
    const first = await site.open();
    await first.openPanel();
    await first.search('locks');
    const second = await site.open();
    await second.openPanel();
    await second.search('spring tides');
    await second.dialog.getByRole('option', { name: /Tide tables/ }).waitFor();
    expect(await found(second.page)).toMatchObject({ source: 'mkdocs', cached: true, probes: 0 });
    expect(site.asked.filter((line) => line === 'GET search/search_index.json')).toHaveLength(1);
  });

  it('is read anew when it has changed', async () => {
    const site = await aSite({ 'search/main.js': '', 'search/search_index.json': FEED }, { head: MKDOCS });
    const first = await site.open();
    await first.openPanel();
    await first.search('locks');
    const changed = FEED.replace('Locks', 'Bridges').replace(
      'How a lock keeper lifts a barge.',
      'They open at noon, every day but Sunday.',
    );
    await demo.putFile(`${site.folder}/search/search_index.json`, changed);
    const second = await site.open();
    await second.openPanel();

    await says(second.page, 'cached === false');
    await second.search('bridges');
    await second.dialog.getByRole('option', { name: /Bridges/ }).waitFor();
  });

  it('keeps nothing in the browser where the site wants that', async () => {
    const options = { head: MKDOCS, tag: 'data-storage="session"' };
    const site = await aSite({ 'search/main.js': '', 'search/search_index.json': FEED }, options);
    const customer = await site.open();
    await customer.openPanel();
    await customer.search('locks');
    await customer.dialog.getByRole('option', { name: /Locks/ }).waitFor();
    const names = await customer.page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(names).not.toContain('baton-site');
  });

  it('forgets what was made of it with all else', async () => {
    const site = await aSite({ 'search/main.js': '', 'search/search_index.json': FEED }, { head: MKDOCS });
    const customer = await site.open();
    await customer.openPanel();
    await customer.search('locks');
    await customer.dialog.getByRole('option', { name: /Locks/ }).waitFor();
    const names = () =>
      customer.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(names).toContain('baton-site');
    await customer.page.evaluate(() =>
      (window as unknown as { Baton: (call: string) => void }).Baton('forget'),
    );
    await expect.poll(names).not.toContain('baton-site');
  });
});

const PAGES = {
  'tides.html': 'Tide tables',
  'locks.html': 'Locks and weirs',
  'lights.html': 'Lights at night',
};
const LINKS = '<nav><a href="tides.html">Tide tables</a> <a href="locks.html">Locks and weirs</a></nav>';

describe('A site whose index cannot be used', () => {
  it.each([
    [
      'is a page, as a server sends one for everything',
      '<!doctype html><title>Harbour</title><p>Welcome</p>',
    ],
    ['is half a file', FEED.slice(0, 120)],
    ['is of another kind', '{"documents": 7}'],
  ])('is searched by its pages where it %s, and says why', async (_how, feed) => {
    const site = await aSite(
      { 'search/main.js': '', 'search/search_index.json': feed, ...PAGES },
      { head: MKDOCS, body: LINKS },
    );
    const customer = await site.open();
    await customer.openPanel();
    await customer.search('tide tables');
    await customer.dialog.getByRole('option', { name: /Tide tables/ }).waitFor();
    const about = await found(customer.page);
    expect(about).toMatchObject({ source: 'pages' });
    expect(about?.['problems']).toEqual([expect.stringMatching(/^mkdocs: .*expected .*received /)]);
  });
});

describe('A site without an index', () => {
  it('is searched at once by what its pages link to, and soon by what they say', async () => {
    const site = await aSite(PAGES, { body: LINKS });
    const customer = await site.open();
    await customer.openPanel();
    await customer.search('weirs');
    await customer.dialog.getByRole('option', { name: /Locks and weirs/ }).waitFor();
    await says(customer.page, 'read === 3');
    // A word of their text.
    await customer.search('whichever device');
    await expect
      .poll(() => shown(customer))
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching('Tide tables'),
          expect.stringMatching('Locks and weirs'),
        ]),
      );
  });

  it('is read by its map where it has one, also as a copy of the public one', async () => {
    const address = (name: string) => `<url><loc>https://harbour.example/SITE/${name}</loc></url>`;
    const site = await aSite(PAGES, { head: '<link rel="sitemap" href="sitemap.xml">' });
    const list = ['index.html', ...Object.keys(PAGES)].map(address).join('').replaceAll('SITE', site.folder);
    await demo.putFile(
      `${site.folder}/sitemap.xml`,
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${list}</urlset>`,
    );
    const customer = await site.open();
    await customer.openPanel();
    await says(customer.page, 'read === 4');
    expect(await found(customer.page)).toMatchObject({ source: 'sitemap', articles: 4 });
    await customer.search('lights');
    await customer.dialog.getByRole('option', { name: /Lights at night/ }).waitFor();
  });

  it('is not read where the site says so by a word', async () => {
    const site = await aSite(PAGES, { body: LINKS, tag: 'data-crawl="off"' });
    const customer = await site.open();
    await customer.openPanel();
    await customer.search('weirs');
    await customer.dialog.getByRole('option', { name: /Locks and weirs/ }).waitFor();
    expect(await found(customer.page)).toMatchObject({ source: 'titles' });
    expect(site.asked).toEqual(['GET index.html']);
  });

  it('is read no further than it allows', async () => {
    const site = await aSite(PAGES, { body: LINKS, tag: 'data-crawl="2"' });
    const customer = await site.open();
    await customer.openPanel();
    await says(customer.page, 'read === 2');
    expect(site.asked.filter((line) => line !== 'GET index.html')).toHaveLength(1);
  });
});
