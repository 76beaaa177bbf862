import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../built/visit.ts';
import { openChromium } from '../states/chromium.ts';
import { createWalk, stateNamed } from '../states/createWalk.ts';
import { startSites } from '../states/site.ts';
import type { State } from '../states/state.ts';
import { states } from '../states/states.ts';
import { createVisitor } from '../states/visitor.ts';
import { makeContactSheet } from './contactSheet.ts';
import { shootInbox } from './shootInbox.ts';
import { variants } from './variants.ts';

/**
 * Takes pictures of every state of the widget in every variant, and one sheet of all pictures of each state, for people
 * to look at. Pictures of earlier runs are taken away.
 *
 * @param only names of states; none: all of them, and the inbox
 * @throws Error when there is no such state
 */
export async function takeScreenshots(folder: string, only: readonly string[]): Promise<void> {
  const chosen = only.length > 0 ? only.map(stateNamed) : states;
  const isChosen = (file: string) => chosen.some((state) => file.startsWith(`${numbered(state)}-`));
  await mkdir(join(folder, 'sheets'), { recursive: true });
  for (const file of await readdir(folder)) {
    if (file.endsWith('.png') && (only.length === 0 || isChosen(file))) await rm(join(folder, file));
  }
  const sites = await startSites({
    en: { language: 'en' },
    de: { language: 'de' },
    ar: { language: 'ar' },
    ja: { language: 'ja' },
  });
  const browsing = await openChromium();
  const browser = await launchBrowser();
  try {
    for (const { name, language, look } of variants) {
      const site = sites.at[language];
      const tab = await browsing.open(look);
      const visitor = createVisitor(tab, site);
      const reach = createWalk(visitor, site);
      let taken = 0;
      for (const state of chosen.filter(({ minWidth = 0 }) => look.width >= minWidth)) {
        try {
          await reach(state);
          await tab.point(1, 1);
          await writeFile(join(folder, `${numbered(state)}-${name}.png`), await tab.screenshot());
          taken += 1;
        } catch (error) {
          console.error(`${name}: no picture of ${state.name}. ${String(error)}`);
          process.exitCode = 1;
        }
      }
      await tab.close();
      console.log(`${name}: ${String(taken)} pictures`);
    }
    for (const state of chosen) await makeContactSheet(browser, folder, numbered(state));
    if (only.length === 0) await shootInbox(browser, sites.inboxUrl, folder);
  } finally {
    await browser.close();
    await browsing.close();
    await sites.stop();
  }
}

/** Sorts as customers come to it. */
function numbered(state: State): string {
  return `${String(states.indexOf(state) + 1).padStart(2, '0')}-${state.name}`;
}
