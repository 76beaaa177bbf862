import type { Page } from 'playwright-core';

/** Calls `Baton(name)` in a page, as a button of the site does. */
export async function callBaton(page: Page, name: 'contact' | 'destroy'): Promise<void> {
  await page.evaluate((call) => {
    (window as unknown as { Baton(name: string): void }).Baton(call);
  }, name);
}
