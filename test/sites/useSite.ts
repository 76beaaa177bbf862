import type { Page } from 'playwright-core';
import type { OwnSearch, Site } from './site.ts';

/** Presses a link of the site, and waits until Baton tells of the article it leads to. */
export async function followLink(page: Page, site: Site, root: string): Promise<void> {
  await page.locator('baton-root').getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.locator('baton-root').getByRole('dialog').waitFor({ state: 'hidden' });
  const target = new URL(site.to, root).href.replace(/\.html$|\/$/, '');
  await page.locator(site.link).first().click();
  await page.waitForURL((url) => url.href.startsWith(target));
  await page.waitForFunction(
    (address) =>
      window.heard.some(
        ({ name, detail }) =>
          name === 'article-viewed' &&
          detail['where'] === 'page' &&
          String(detail['url']).startsWith(address),
      ),
    target,
  );
}

/** Types into the site's own search box. */
export async function useOwnSearch(page: Page, { open, box, query, submits }: OwnSearch): Promise<void> {
  if (open) await page.locator(open).first().click();
  const field = page.locator(box).first();
  await field.click();
  await field.pressSequentially(query, { delay: 60 });
  if (submits) await field.press('Enter');
  await page.waitForTimeout(1500);
}

/** Waits until Baton tells of what was typed there. */
export async function hearOwnSearch(page: Page, { query }: OwnSearch): Promise<void> {
  await page.waitForFunction(
    (typed) =>
      window.heard.some(
        ({ name, detail }) => name === 'searched' && detail['where'] === 'site' && detail['query'] === typed,
      ),
    query,
  );
}
