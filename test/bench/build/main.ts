import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../built/visit.ts';
import { median } from '../search/metrics.ts';
import { kilobytes, table } from '../search/table.ts';
import { LONG_MS } from '../typing/interactions.ts';
import { THROTTLE } from '../typing/typeQuestion.ts';
import type { Built } from './page.ts';
import { servePage } from './servePage.ts';

const COUNTS = [100, 500, 1500, 3000];
/** From one key to the next, in ms. */
const PACE = 60;

const COLUMNS: readonly (readonly [head: string, figure: (built: Built) => number])[] = [
  ['ready', ({ ready }) => ready],
  ['of it building', ({ building }) => building],
  ['longest block', ({ longestBlock }) => longestBlock],
  ['longest task', ({ longestTask }) => longestTask],
  ['longest wait of a key', ({ longestWait }) => longestWait],
];

/**
 * Builds and loads indexes in a browser on a slow machine, while somebody types, and prints how long that took.
 *
 * @param args `--runs=5`: how often each is measured
 * @returns the exit code: 1 where anything blocked for more than 50 ms
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error(`--runs: expected a whole number from 1, received "${values.runs}".`);
    return 1;
  }
  const page = await servePage();
  const browser = await launchBrowser();
  const measured = new Map<number, Built[]>(COUNTS.map((count) => [count, []]));
  try {
    console.log(
      `Chromium ${browser.version()} at a ${THROTTLE}th of this machine’s speed, generated articles, a key each ${PACE} ms; ` +
        `median / maximum of ${runs} ${runs === 1 ? 'run' : 'runs'}, in ms; tasks are told of from 50 ms.\n`,
    );
    // In turns, so that whatever else the machine does is not held against one size.
    for (let run = 0; run < runs; run++)
      for (const [count, all] of measured) all.push(await buildInBrowser(browser, page.url, count));
  } finally {
    await browser.close();
    await page.stop();
  }
  console.log(
    table(
      ['articles', ...COLUMNS.map(([head]) => head), 'index, kB'],
      [...measured].map(([count, all]) => [
        count.toLocaleString('en'),
        ...COLUMNS.map(([, figure]) => {
          const figures = all.map(figure);
          return `${median(figures).toFixed(0)} / ${Math.max(...figures).toFixed(0)}`;
        }),
        kilobytes(all[0]?.size ?? Number.NaN),
      ]),
    ),
  );
  const blocked = [...measured.values()]
    .flat()
    .filter(({ longestBlock, longestTask }) => Math.max(longestBlock, longestTask) > LONG_MS);
  console.log(
    blocked.length
      ? `\n${blocked.length} builds blocked for more than ${LONG_MS} ms.`
      : `\nNothing over ${LONG_MS} ms.`,
  );
  return blocked.length ? 1 : 0;
}

async function buildInBrowser(browser: Browser, url: string, count: number): Promise<Built> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'build' in window);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.focus('input');
    let done = false;
    const building = page
      .evaluate(
        (address) => (window as unknown as { build(from: string): Promise<Built> }).build(address),
        `/articles/${count}`,
      )
      .finally(() => (done = true));
    while (!done) {
      const next = new Promise((resume) => setTimeout(resume, PACE));
      await page.keyboard.press('a');
      await next;
    }
    const built = await building;
    if (!built.found || !built.keys) throw new Error('Nothing was found in the index, or no key was heard.');
    return built;
  } finally {
    await context.close();
  }
}
