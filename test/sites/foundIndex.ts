import { aboutSearch } from './aboutSearch.ts';
import type { AboutSearch } from '../../src/core/aboutSearch.ts';
import type { SiteVisit } from './siteVisit.ts';

/** How long an index has to stay as it is to count as complete, and how long that may take. */
const STEADY_MS = 4000;
const LIMIT_MS = 400_000;

/** What Baton says about the index it has found, once it no longer grows and asks for no page. @throws Error where it never says anything */
export async function foundIndex({ page, requests }: SiteVisit): Promise<AboutSearch> {
  const began = Date.now();
  let last = await aboutSearch(page);
  let asked = requests.length;
  let since = Date.now();
  while (Date.now() - began < LIMIT_MS) {
    await page.waitForTimeout(250);
    const now = await aboutSearch(page);
    if (JSON.stringify(now) !== JSON.stringify(last) || requests.length > asked) since = Date.now();
    [last, asked] = [now, requests.length];
    if (last && Date.now() - since >= STEADY_MS) return last;
    if (!last && Date.now() - began > 20_000) break;
  }
  if (last) return last;
  throw new Error("Baton('info').search: expected the index that was found, received nothing in 20 s.");
}
