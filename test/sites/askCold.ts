import type { Page } from 'playwright-core';

/** Points at the launcher, presses it, types at once, and waits for the answer. @returns ms from pointing to its paint */
export async function askCold(page: Page, query: string): Promise<number> {
  const launcher = page.getByRole('button', { name: /^Help/ });
  const field = page.locator('baton-root').getByRole('dialog').getByRole('search').getByRole('combobox');
  await launcher.hover();
  await launcher.click();
  await field.fill(query);
  const answered = await page.waitForFunction(
    () => {
      const { intent, answered } = window.siteSeen;
      return intent !== undefined && answered !== undefined && answered - intent;
    },
    undefined,
    { timeout: 20_000 },
  );
  return Number(await answered.jsonValue());
}
