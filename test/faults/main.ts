import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeSite } from '../../demo/site/pages.ts';
import { launchBrowser } from '../built/visit.ts';
import { compare } from './compare.ts';
import { faults } from './faults.ts';
import { run, type Outcome } from './run.ts';
import { HEAD, lineOf, summaryOf } from './table.ts';

/** How many customers at the same time. */
const AT_ONCE = 3;

/**
 * Lives through all faults, or through those whose id begins as the first argument does (`npm run faults -- F2`), and
 * prints what came of each; after all of them, what comes of the same with two packages that queue in browsers. Exits
 * with 1 when anything was lost or doubled, or is not as it must be.
 */
export async function breakAll(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  const siteDir = await mkdtemp(join(tmpdir(), 'baton-faults-'));
  const browser = await launchBrowser();
  try {
    await writeSite(siteDir, { headTags: '' });
    console.log(HEAD);
    const outcomes = await runAll(browser, siteDir, wanted);
    console.log(summaryOf(outcomes));
    const isGood = outcomes.every(({ lost, doubled, unmet }) => lost + doubled + unmet.length === 0);
    if (!isGood) process.exitCode = 1;
    if (wanted === '') await compare(browser, outcomes);
  } finally {
    await browser.close();
    await rm(siteDir, { recursive: true, force: true });
  }
}

/** Prints each line as soon as all before it are there. */
async function runAll(browser: Browser, siteDir: string, wanted: string): Promise<readonly Outcome[]> {
  const chosen = faults.filter(({ id }) => id.startsWith(wanted));
  const outcomes: Outcome[] = [];
  let next = 0;
  let printed = 0;
  const work = async () => {
    for (let at = next++; at < chosen.length; at = next++) {
      const fault = chosen[at];
      if (!fault) return;
      outcomes[at] = await run(browser, siteDir, fault);
      for (let done = outcomes[printed]; done; done = outcomes[printed]) {
        console.log(lineOf(done));
        printed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}
