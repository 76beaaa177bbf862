import type { Browser } from 'playwright-core';
import { launchBrowser } from '../built/visit.ts';
import { countPages } from './countPages.ts';
import { serveSite } from './serveSite.ts';
import type { Site } from './site.ts';
import type { SiteSeen } from './observeSite.ts';
import type { SiteFigures } from './siteFigures.ts';
import { startSiteVisit, type SiteVisit } from './siteVisit.ts';
import { useOwnSearch } from './useSite.ts';
import { visitAsReader } from './visitAsReader.ts';
import { visitSlowly } from './visitSlowly.ts';
import { visitWithoutIntent } from './visitWithoutIntent.ts';

/** A step of a look at a site, from a page that has loaded. What it finds goes into the figures. */
export type Step = (look: {
  readonly site: Site;
  readonly browser: Browser;
  /** Where the site's pages are, with a slash at the end. */
  readonly root: string;
  readonly figures: SiteFigures;
  /** What the page does without the tag. */
  readonly plain: Pick<SiteVisit, 'requests' | 'said'> & SiteSeen;
  /** A new reader, on the page where the site's journey begins. */
  open(): Promise<SiteVisit>;
}) => Promise<void>;

/** So long after loading, in ms, a page has done what it does on its own, with Baton's session core in it. */
const QUIET_MS = 3000;

/** Serves a built site and goes through it in Chromium. Nothing is thrown: what went wrong is in the figures' faults. */
export async function lookAtSite(site: Site, folder: string): Promise<SiteFigures> {
  const figures: SiteFigures = {
    name: site.name,
    title: site.title,
    pages: await countPages(folder),
    faults: [],
  };
  const served = await serveSite(site, folder);
  const browser = await launchBrowser(`--host-resolver-rules=${served.resolverRule}`);
  const { root } = served;
  const open = async () => {
    const visit = await startSiteVisit(browser);
    await visit.page.goto(new URL(site.from, root).href);
    await visit.page.waitForTimeout(QUIET_MS);
    return visit;
  };
  try {
    served.setTag(false);
    const { requests, said, seen, context, page } = await open();
    const plain = { ...(await seen()), requests, said };
    if (site.ownSearch) {
      await page.goto(new URL(site.to, root).href);
      await useOwnSearch(page, site.ownSearch);
    }
    await context.close();
    served.setTag(true);
    const steps: Record<string, Step> = { visitWithoutIntent, visitAsReader, visitSlowly };
    for (const [name, step] of Object.entries(steps)) {
      await step({ site, browser, root, figures, plain, open }).catch((error: unknown) => {
        figures.faults.push(`${name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      });
    }
  } finally {
    await browser.close();
    await served.stop();
  }
  return figures;
}
