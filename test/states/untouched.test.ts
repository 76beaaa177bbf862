import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from './chromium.ts';
import { differingPixels, grown } from './pixels.ts';
import { startSites, type Sites } from './site.ts';
import type { Browsing, Tab } from './tab.ts';
import { createVisitor } from './visitor.ts';

/** How far the launcher's shadow is seen around it, in px. */
const SHADOW = 32;

const pages = ['/', '/billing/when-a-refund-arrives.html', '/api/authentication-errors.html'];
const looks = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 375, height: 740, colorScheme: 'light' },
] as const;

describe('A page that carries our tag', () => {
  let sites: Sites<'en' | 'bare' | 'ar' | 'bareAr'>;
  let browsing: Browsing;
  beforeAll(async () => {
    sites = await startSites({
      en: { language: 'en' },
      bare: { language: 'en', isBare: true },
      ar: { language: 'ar' },
      bareAr: { language: 'ar', isBare: true },
    });
    browsing = await openChromium();
  });
  afterAll(async () => {
    await browsing.close();
    await sites.stop();
  });

  describe.each([
    ['en', 'bare'],
    ['ar', 'bareAr'],
  ] as const)('in %s', (withTag, without) => {
    it.each(looks)(
      'differs in no pixel but those of the launcher, at $width px, $colorScheme',
      async (look) => {
        const tab = await browsing.open(look);
        const visitor = createVisitor(tab, sites.at[withTag]);
        for (const path of pages) {
          await tab.goto(sites.at[without].url(path));
          const before = await topAndEnd(tab);
          await visitor.arrive(path);
          const launcher = grown(await visitor.box('launcher'), SHADOW);
          const after = await topAndEnd(tab);
          const name = `untouched-${withTag}-${String(look.width)}-${look.colorScheme}`;
          for (const at of ['top', 'end'] as const) {
            const changed = await differingPixels(before[at], after[at], {
              name: `${name}-${at}`,
              except: [launcher],
            });
            expect({ path, at, changed }).toEqual({ path, at, changed: 0 });
            // The launcher itself is seen: these are pictures of two different pages.
            expect(await differingPixels(before[at], after[at], { within: launcher })).toBeGreaterThan(0);
          }
        }
        await tab.close();
      },
    );
  });
});

/** Pictures of a page as it comes, and of its end. */
async function topAndEnd(tab: Tab) {
  const top = await tab.screenshot();
  await tab.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  }, undefined);
  return { top, end: await tab.screenshot() };
}
