import { validatorOf } from './browser/fetchFeed.ts';
import { pause } from './browser/pause.ts';
import type { KeptIndex } from './browser/siteStore.ts';
import { findIndex } from './findIndex.ts';
import type { Site } from './siteIndex.ts';

/** An index whose server says nothing of its state is made anew after this long, in ms. */
const STALE_MS = 24 * 60 * 60 * 1000;
/** And an index of words only when the texts of so many pages more are known. */
const ENOUGH_TEXTS = 5;

/**
 * Looks, after the first answer, whether what was kept of a site is still right, and makes it anew where it is not. Pages
 * that were not read yet are read on.
 */
export function renewIndex(site: Site, kept: KeptIndex): void {
  const work = async () => {
    await pause();
    if (kept.source === 'pages' || kept.source === 'sitemap') {
      await (await import('./searchPages.ts')).readOn(site, kept);
    } else if (!(await isStillRight(site, kept))) site.use(await findIndex(site));
  };
  // What was kept answers as before.
  work().catch(() => undefined);
}

async function isStillRight({ app, places, store, root }: Site, kept: KeptIndex): Promise<boolean> {
  if (!kept.hasText) {
    const read = (await store.pages(root))?.read.length ?? 0;
    if (read >= kept.texts + ENOUGH_TEXTS) return false;
  }
  // A name that stands in another file has a hash, and changes with what it names.
  if (places.some(({ url, leads }) => url === kept.from && leads)) return true;
  const { headers } = await fetch(kept.url, { method: 'HEAD' });
  const validator = validatorOf(headers);
  return validator ? validator === kept.validator : app.env.now() - kept.at < STALE_MS;
}
