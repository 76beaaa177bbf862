import type { Page } from 'playwright-core';
import type { Known } from './known.ts';
import { samePage } from './samePage.ts';

/** A known search, where its page came, and what came before it. */
export interface KnownAnswer extends Known {
  /** From 1; 0 where it is not in the list. */
  readonly place: number;
  /** The addresses of the first three. */
  readonly first: readonly string[];
}

const GOOD = 3;
export const isFound = ({ place }: KnownAnswer): boolean => place > 0 && place <= GOOD;

/** Types each search into the open panel, and looks where its page comes. */
export async function searchKnown(
  page: Page,
  root: string,
  searches: readonly Known[],
): Promise<KnownAnswer[]> {
  const dialog = page.locator('baton-root').getByRole('dialog');
  const field = dialog.getByRole('search').getByRole('combobox');
  const answers: KnownAnswer[] = [];
  for (const search of searches) {
    await field.fill(search.query);
    await field.press('Enter');
    await page.waitForFunction(
      (query) => window.heard.some(({ name, detail }) => name === 'searched' && detail['query'] === query),
      search.query,
    );
    const links = await dialog
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLAnchorElement).href));
    const place = links.findIndex((link) =>
      search.pages.some((path) => samePage(link, new URL(path, root).href)),
    );
    answers.push({ ...search, place: place + 1, first: links.slice(0, GOOD) });
  }
  return answers;
}
