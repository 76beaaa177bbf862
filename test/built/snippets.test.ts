import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen, type Listening } from '../../demo/server/listen.ts';
import { ENDPOINT, readSnippets, SCRIPT } from '../sites/readSnippets.ts';
import { tagOfSnippet } from '../sites/tagOfSnippet.ts';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const snippets = readSnippets(readFileSync('SNIPPETS.md', 'utf8'));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;

let cdn: Listening;
beforeAll(async () => {
  const headers = () => ({ 'Access-Control-Allow-Origin': '*' });
  cdn = await listen(createStaticServer({ root: dist, headers }), 0);
});
afterAll(() => cdn.stop());

/** The snippets of a heading as a page gets them, with addresses that are served here. */
const tagsOf = (name: string, script = '/baton.js') =>
  snippets
    .filter((snippet) => snippet.name === name && snippet.kind !== 'yaml')
    .map(tagOfSnippet)
    .join('')
    .replaceAll(SCRIPT, script)
    .replaceAll(ENDPOINT, `${demo.inboxUrl()}/handoffs`);

const launcher = (page: Page) => page.getByRole('button', { name: /^Help/ });
const scriptsWith = (page: Page, endpoint: string) => page.locator(`script[data-endpoint="${endpoint}"]`);

describe('A snippet', () => {
  it.each([
    'Docusaurus',
    'VitePress',
    'MkDocs Material',
    'Sphinx',
    'Starlight',
    'Hugo',
    'Jekyll',
    'mdBook',
    'Plain HTML',
    'Next.js',
    'Google Tag Manager',
  ])('for %s makes one script element and brings the launcher', async (name) => {
    const visit = await demo.visit();
    const page = await demo.openPageWith(visit, tagsOf(name));
    await launcher(page).waitFor();
    const endpoint = `${demo.inboxUrl()}/handoffs`;
    expect(await scriptsWith(page, endpoint).count()).toBe(1);
    expect(await scriptsWith(page, endpoint).getAttribute('src')).toBe('/baton.js');
    expect(await page.locator('script[src$="baton.js"]').count()).toBe(1);
  });

  it('for npm brings the launcher, bundled', async () => {
    const main = snippets.find(({ name }) => name === 'npm')?.text ?? '';
    const made = await build({
      configFile: false,
      logLevel: 'warn',
      base: '/bundled/',
      plugins: [
        {
          name: 'main',
          resolveId: (id) =>
            id === 'main.js' ? '\0main' : id === 'baton-help' ? `${dist}/npm/index.js` : null,
          load: (id) => (id === '\0main' ? main.replace(ENDPOINT, `${demo.inboxUrl()}/handoffs`) : null),
        },
      ],
      build: { write: false, rolldownOptions: { input: 'main.js' } },
    });
    const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
    for (const file of files)
      if (file.type === 'chunk') await demo.putFile(`bundled/${file.fileName}`, file.code);
    const entry = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
    const visit = await demo.visit();
    const page = await demo.openPageWith(visit, `<script type="module" src="/bundled/${entry}"></script>`);
    await launcher(page).waitFor();
    expect(await page.locator('baton-root').count()).toBe(1);
  });

  it('in the page is filled', async () => {
    const visit = await demo.visit();
    const page = await demo.openPageWith(visit, tagsOf('Plain HTML'), tagsOf('In the page'));
    await page.locator('baton-help').getByRole('combobox').first().waitFor();
    expect(await page.locator('baton-help').count()).toBe(2);
  });
});

describe('The script from another host', () => {
  const withHash = (hash: string) => {
    const [tag = ''] = snippets.filter(({ text }) => text.includes('integrity="')).map(tagOfSnippet);
    return tag
      .replace(/sha384-…/, hash)
      .replace(SCRIPT, `${cdn.url}/baton.js`)
      .replace(ENDPOINT, `${demo.inboxUrl()}/handoffs`);
  };
  const importMap = (change: (name: string, hash: string) => string) => {
    const entries = Object.entries(hashes).filter(([name]) => name !== 'baton.js');
    const map = Object.fromEntries(entries.map(([name, hash]) => [`${cdn.url}/${name}`, change(name, hash)]));
    return `<script type="importmap">${JSON.stringify({ integrity: map })}</script>`;
  };
  const otherMap = '<script type="importmap">{ "imports": { "other": "/other.js" } }</script>';
  const right = hashes['baton.js'] ?? '';
  const wrong = `sha384-${'A'.repeat(64)}`;

  it('runs with its hash, and finds its parts on that host', async () => {
    const visit = await demo.visit();
    const page = await demo.openPageWith(visit, withHash(right));
    const parts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/chunks/')) parts.push(new URL(request.url()).origin);
    });
    await createCustomer(page).openPanel();
    expect(parts.length).toBeGreaterThan(0);
    expect([...new Set(parts)]).toEqual([cdn.url]);
  });

  it('is refused by the browser with another hash', async () => {
    const visit = await demo.visit({ expected: [/integrity/] });
    const page = await demo.openPageWith(visit, withHash(wrong));
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => 'Baton' in window)).toBe(false);
  });

  it('brings in parts that an import map lists, also beside an import map of the page', async () => {
    const visit = await demo.visit();
    const page = await demo.openPageWith(
      visit,
      `${otherMap}${importMap((_, hash) => hash)}${withHash(right)}`,
    );
    await createCustomer(page).openPanel();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });

  it('shows its contact link where a part is not the one that the import map lists', async () => {
    const visit = await demo.visit({ expected: [/integrity/, /\[Baton\] Not loaded/] });
    const tags =
      importMap((name, hash) => (/base|session/.test(name) ? wrong : hash)) +
      withHash(right).replace(' async', ' async data-fallback="help@larch.example"');
    const page = await demo.openPageWith(visit, tags);
    expect(await page.getByRole('link', { name: 'Contact support' }).getAttribute('href')).toBe(
      'mailto:help@larch.example',
    );
  });
});
