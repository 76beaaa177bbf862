import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Takes pictures of the inbox with what has arrived there, on a desktop and a phone, light and dark. */
export async function shootInbox(browser: Browser, url: string, folder: string): Promise<void> {
  for (const [width, height] of [
    [1280, 900],
    [375, 740],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `inbox-${String(width)}-${colorScheme}.png`) });
      await page.close();
    }
  }
}
