import type { App } from './app.ts';
import { linksOf } from './browser/linksOf.ts';
import { runInSlices } from './browser/runInSlices.ts';
import type { Relate } from './search/local.ts';
import { related } from './search/related.ts';

/** What relates to the page that the customer is on: what its text links to counts. */
export const relateHere =
  (app: App): Relate =>
  (index, page, base, limit) =>
    runInSlices(related(index, { ...page, links: linksOf(app.page.facts().main) }, base, limit));
