import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { observePage, type Seen } from './observePage.ts';
import { QUESTION } from './question.ts';

/** How a customer types. */
export interface Manner {
  /**
   * Types as soon as the panel stands open; or waits until suggestions show that the index is there; or types into a
   * field of a page that has nothing else, which shows what the browser and a busy machine take by themselves.
   */
  readonly begins: 'at once' | 'when loaded' | 'plain field';
  /** From one key to the next, in ms. */
  readonly pace: number;
}

/** How much slower than this machine the customer's is: about a phone of the middle class. */
export const THROTTLE = 4;

/** How long the page may take for what is waited for, in ms. */
const PATIENCE = 60_000;
/** A page that nothing happens on any more, in ms. */
const CALM = 500;

/**
 * Types the question with real keys in a new browser session, as people type: the next key is pressed in its time,
 * whether the page is ready for it or not.
 *
 * @returns what was seen until the question was taken as meant and its answer was there
 * @throws Error when the widget reports anything
 */
export async function typeQuestion(browser: Browser, url: string, { begins, pace }: Manner): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    await context.addInitScript(observePage);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.text().includes('[Baton]')) faults.push(message.text());
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    if (begins === 'plain field') {
      await page.goto(new URL('/plain.html', url).href);
      await page.focus('input');
      await sleep(CALM);
      await press(page, QUESTION, pace);
    } else {
      await page.goto(url);
      await openPanel(page);
      if (begins === 'when loaded') {
        await becomes(page, () => (window.seen.paints.at(-1)?.results ?? 0) > 0);
        await sleep(CALM);
      }
      await press(page, QUESTION, pace);
      await becomes(page, (question) => window.seen.searched === question, QUESTION);
    }
    // Entries come some time after what they tell of.
    await sleep(CALM);
    if (faults.length) throw new Error(faults.join('\n'));
    return await page.evaluate(() => window.seen);
  } finally {
    await context.close();
  }
}

async function openPanel(page: Page): Promise<void> {
  await becomes(page, () => window.seen.ready === true);
  await sleep(CALM);
  // Where the launcher is has been found out before: nothing but the customer's press is measured.
  const box = await page.locator('baton-root button').first().boundingBox();
  if (!box) throw new Error('The page shows no launcher.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await becomes(page, () => window.seen.opened !== undefined);
}

/** Asked seldom enough that asking is not what keeps the page busy. */
const becomes = <Given>(page: Page, test: (given: Given) => boolean, given?: Given) =>
  page.waitForFunction(test as never, given, { polling: 50, timeout: PATIENCE });

async function press(page: Page, text: string, pace: number): Promise<void> {
  const answered: Promise<void>[] = [];
  const began = performance.now();
  const until = (at: number) => sleep(Math.max(0, began + at - performance.now()));
  for (const [i, letter] of [...text].entries()) {
    await until(i * pace);
    answered.push(page.keyboard.down(letter));
    await until((i + 0.5) * pace);
    answered.push(page.keyboard.up(letter));
  }
  await Promise.all(answered);
}
