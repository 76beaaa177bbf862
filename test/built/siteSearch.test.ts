import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { firing, handOver } from './handOver.ts';
import { otherSearches, putOtherSearches } from './otherSearches.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

beforeAll(() => putOtherSearches(demo.putFile));

const ourTag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin"></script>`;

const pagefind = (page: Page) => page.locator('.pagefind-ui__search-input');

async function pageWithSearches(tag = ourTag(), only = 'baton-root') {
  const visit = await demo.visit({ only });
  const page = await demo.openPageWith(visit, tag, otherSearches);
  await pagefind(page).waitFor();
  if (tag) await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
  return page;
}

describe('A search in the site’s own search', () => {
  it('reaches support with what it found, and a need that comes back to it fires loop', async () => {
    const page = await pageWithSearches();
    const customer = createCustomer(page);
    const queries = ['refund late', 'refund arrives'];
    for (const query of [...queries, ...queries, 'refund late']) {
      await pagefind(page).fill(query);
      await page.waitForFunction(
        ([wanted]) =>
          window.heard.filter(({ name }) => name === 'searched').at(-1)?.detail['query'] === wanted,
        [query],
      );
    }
    await customer.heard('trigger-fired', { name: 'loop' });
    await customer.openPanel();
    const sent = await handOver(demo, customer);
    const searches = sent.journey.filter((item) => item.type === 'searched');
    expect(searches).toMatchObject([
      { query: 'refund late', where: 'site', results: 1 },
      { query: 'refund arrives', where: 'site', results: 1 },
      { query: 'refund late', where: 'site' },
      { query: 'refund arrives', where: 'site' },
      { query: 'refund late', where: 'site' },
    ]);
    expect(firing(sent, 'loop').items.map((item) => item.type)).toEqual(['searched', 'searched', 'searched']);
    expect(sent.stepsTried).toContain('Searched the site for “refund arrives” (1 result)');
  });

  it('counts in the dialog of DocSearch, with the page that it shows', async () => {
    const page = await pageWithSearches();
    await page.locator('.DocSearch-Button').click();
    const field = page.locator('.DocSearch-Input');
    await field.fill('money back');
    await page.locator('.DocSearch-Hit a').waitFor();
    await createCustomer(page).heard('searched', { query: 'money back', where: 'site', results: 1 });
    const [top] = await page.evaluate(() =>
      window.heard.filter(({ name }) => name === 'searched').map(({ detail }) => detail['top']),
    );
    expect(top).toMatchObject([{ url: demo.url('/refunds.html'), title: 'Refunds' }]);
  });

  it('counts on its page of results', async () => {
    const list =
      '<div id="search-results"><p class="search-summary">Search finished, found 2 page(s)</p></div>';
    const visit = await demo.visit({ only: 'baton-root' });
    await demo.putFile(
      'search.html',
      `<!doctype html><html lang="en"><title>Search</title><link rel="icon" href="/favicon.svg">${ourTag()}<main><h1>Search</h1>${list}</main></html>`,
    );
    const page = await visit.open(demo.url('/search.html?q=reset+my+password'));
    await createCustomer(page).heard('searched', { query: 'reset my password', where: 'site', results: 2 });
    expect(await page.evaluate(() => window.heard.some(({ name }) => name === 'article-viewed'))).toBe(false);
  });

  it('is kept with that it found nothing, and without what is private', async () => {
    const page = await pageWithSearches();
    await pagefind(page).fill('xylophone');
    await createCustomer(page).heard('searched', { query: 'xylophone', results: 0 });
    await pagefind(page).fill('refund for ana@larch.example');
    await createCustomer(page).heard('searched', { query: 'refund for [email removed]' });
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(stored).toContain('[email removed]');
    expect(stored).not.toContain('ana@larch');
  });

  it('loads nothing before a letter is typed, nor for a field that is no search', async () => {
    const page = await pageWithSearches(ourTag());
    const loaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/siteSearch-')),
      );
    await pagefind(page).focus();
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { type: 'password', ariaLabel: 'Secret' });
      document.querySelector('main')?.append(field);
    });
    await page.getByLabel('Secret').fill('hunter2');
    expect(await loaded()).toBe(false);
    await pagefind(page).fill('refund');
    await createCustomer(page).heard('searched', { query: 'refund' });
    expect(await loaded()).toBe(true);
  });

  it('is not followed after Baton has left the page', async () => {
    const page = await pageWithSearches(ourTag(), 'h1');
    await pagefind(page).fill('refund');
    await createCustomer(page).heard('searched', { query: 'refund' });
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await page.evaluate(() => {
      (window as unknown as { Baton: (name: string) => void }).Baton('destroy');
    });
    await page.waitForFunction(() => !('Baton' in window));
    const before = await kept();
    await pagefind(page).fill('five');
    await page.locator('.pagefind-ui__message', { hasText: 'five' }).waitFor();
    await page.locator('#own').click();
    expect(await kept()).toBe(before);
  });
});

describe('The site’s own search', () => {
  it('does with us what it does without us', async () => {
    const run = async (tag?: string) => {
      const page = await pageWithSearches(tag, tag === '' ? 'h1' : 'baton-root');
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        for (const name of ['keydown', 'input', 'change', 'submit', 'click', 'focusout'])
          addEventListener(name, (event) => {
            const [target] = event.composedPath() as Element[];
            seen.push(`${name} ${target?.localName ?? ''} ${String(event.defaultPrevented)}`);
          });
      });
      await pagefind(page).pressSequentially('refund');
      await page.locator('.pagefind-ui__result-link').waitFor();
      await pagefind(page).press('Enter');
      await page.locator('.pagefind-ui__message').click();
      return page.evaluate(() => ({
        seen: (window as unknown as { seen: string[] }).seen,
        list: document.querySelector('#pagefind')?.innerHTML,
        focus: document.activeElement?.className,
        address: location.href,
      }));
    };
    const without = await run('');
    expect(without.seen).toContain('input input false');
    expect(await run()).toEqual(without);
  });
});
