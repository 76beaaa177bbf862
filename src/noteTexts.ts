import { articleOf } from './browser/articleOf.ts';
import { withoutHash } from './browser/withoutHash.ts';
import { fetchPage } from './browser/fetchPage.ts';
import { runInSlices } from './browser/runInSlices.ts';
import { withoutNames } from './browser/withoutNames.ts';
import type { Site } from './siteIndex.ts';

/** A longer page is not noted. */
const MOST_BYTES = 1_500_000;
/** So many texts are kept of a site; older ones go. */
const MOST_TEXTS = 300;

/**
 * Notes the texts of pages that are read here, for an index whose feed knows only words or titles: the next time that it is
 * made, they are in it.
 */
export function noteTexts(site: Site): void {
  const { app, root, store } = site;
  let noting = Promise.resolve();
  const note = async (address: string, page?: Document) => {
    const url = withoutHash(address);
    const kept = await store.pages(root);
    const known = kept?.read ?? [];
    if (site.signal.aborted || !url.startsWith(root) || known.some(([other]) => other === url)) return;
    // Just read in the panel, so it comes from the browser's cache.
    const read = page ?? (await fetchPage(url, MOST_BYTES)).page;
    if (!page) withoutNames(read);
    const article = await runInSlices(articleOf(read, url, root));
    const texts = [...known, [url, article] as const].slice(-MOST_TEXTS);
    await store.keepPages(root, { at: app.env.now(), pages: kept?.pages ?? [], read: texts, isDone: true });
  };
  const add = (address: string, page?: Document) => {
    // A text that cannot be noted is one less.
    noting = noting.then(() => note(address, page)).catch(() => undefined);
  };
  add(location.href, document);
  const onView = ({ url }: Readonly<Record<string, unknown>>) => {
    if (typeof url === 'string' && url !== withoutHash(location.href)) add(url);
  };
  app.bus.on('article-viewed', onView);
  site.signal.addEventListener('abort', () => {
    app.bus.off('article-viewed', onView);
  });
}
