import { aboutSearch } from './aboutSearch.ts';
import { askCold } from './askCold.ts';
import { foundIndex } from './foundIndex.ts';
import type { Step } from './lookAtSite.ts';
import { newLines } from './newLines.ts';
import { readInPanel } from './readInPanel.ts';
import { isFound, searchKnown } from './searchKnown.ts';
import { totalShift } from './totalShift.ts';
import { followLink, hearOwnSearch, useOwnSearch } from './useSite.ts';

const PROBES = 3;

/** A reader who asks, searches, reads, goes on, searches with the site's own box, and comes back. */
export const visitAsReader: Step = async (look) => {
  const { site, root, figures, plain, open } = look;
  const { faults } = figures;
  const visit = await open();
  const { page, context, requests, said } = visit;
  const begun = requests.length;
  const query = site.searches[0]?.query ?? '';
  const attempt = async (what: string, work: () => Promise<void>) => {
    await work().catch((error: unknown) => {
      faults.push(`${what}: ${String(error).split('\n').slice(0, 4).join(' ')}`);
    });
  };

  await attempt('cold', async () => {
    figures.cold = await askCold(page, query);
  });
  await attempt('index', async () => {
    figures.search = await foundIndex(visit);
    const after = requests.slice(begun);
    const { source, url, probes } = figures.search;
    const at = source === 'pages' || source === 'titles' ? -1 : after.indexOf(url);
    figures.probes = at < 0 ? probes : at;
    if (figures.probes > PROBES) faults.push(`${figures.probes} probes: ${after.slice(0, at).join(' ')}`);
    faults.push(...figures.search.problems.map((problem) => `said by info: ${problem}`));
  });
  await attempt('searches', async () => {
    figures.known = await searchKnown(page, root, site.searches);
    for (const answer of figures.known)
      if (!isFound(answer))
        faults.push(
          `"${answer.query}": ${answer.pages.join(' or ')} is ${answer.place ? `number ${answer.place}` : 'not found'}; first came ${answer.first.map((url) => url.replace(root, '')).join(', ') || 'nothing'}`,
        );
  });
  await attempt('reading', async () => {
    figures.reads = false;
    await readInPanel(page, figures.known ?? []);
    figures.reads = true;
  });
  const { shifts, intent, violations } = await visit.seen();
  const shift = totalShift({ shifts }, intent);
  if (shift) faults.push(`the page shifted by ${shift.toFixed(3)} behind the panel`);
  await attempt('next page', async () => {
    figures.follows = false;
    await followLink(page, site, root);
    figures.follows = true;
  });
  const { ownSearch } = site;
  if (ownSearch)
    await attempt("the site's own search", async () => {
      figures.hears = false;
      await useOwnSearch(page, ownSearch);
      await hearOwnSearch(page, ownSearch);
      figures.hears = true;
    });
  violations.push(...(await visit.seen()).violations);
  await attempt('warm', async () => {
    await page.goto(new URL(site.from, root).href);
    await page.waitForTimeout(2000);
    figures.warm = await askCold(page, query);
    const again = await aboutSearch(page);
    // Pagefind's own files are the index.
    if (!again?.cached && again?.source !== 'pagefind')
      faults.push('the second page did not use what the first one kept');
  });
  violations.push(...(await visit.seen()).violations);
  faults.push(...newLines(plain, said, violations));
  await context.close();
};
