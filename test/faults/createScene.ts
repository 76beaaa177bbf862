import type { Browser } from 'playwright-core';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen } from '../../demo/server/listen.ts';
import { createCustomer, type Customer } from '../built/customer.ts';
import { HEARD_EVENTS, listenToBaton } from '../built/heard.ts';
import { callBaton } from './callBaton.ts';
import { createEndpoint } from './endpoint.ts';
import type { Fault, Scene } from './fault.ts';
import { readSight } from './readSight.ts';

/** What has come of a scene. */
export interface SceneEnd {
  /** What customers wrote. */
  readonly messages: readonly string[];
  /** What was not as it must be. */
  readonly unmet: readonly string[];
  stop(): Promise<void>;
}

const BUILT = { '/baton.js': 'dist/baton.js', '/chunks/': 'dist/chunks' };
/** The longest that anything real may take, in ms: a page to load, a request to arrive. */
const REAL_MS = 15_000;
const STEP_MS = 100;
/** In how many leaps a longer time passes. */
const STEPS = 10;

/** @param siteDir the pages of the help centre, without a script tag */
export async function createScene(
  browser: Browser,
  siteDir: string,
  fault: Pick<Fault, 'headers' | 'skew' | 'sabotage'>,
): Promise<Scene & SceneEnd> {
  let tag = '';
  const site = await listen(
    createStaticServer({
      root: siteDir,
      mounts: BUILT,
      headers: () => fault.headers ?? {},
      transform: (_, html) => html.replace('</head>', `${tag}</head>`),
    }),
    0,
  );
  const endpoint = await createEndpoint(site.url);
  tag = `<script async src="/baton.js" data-endpoint="${endpoint.url}" data-fallback="mailto:support@plumbline.example"></script>`;
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(REAL_MS);
  await context.clock.install({ time: Date.now() + (fault.skew ?? 0) });
  await context.addInitScript(listenToBaton, HEARD_EVENTS);
  await context.addInitScript(tickWithTheClock);
  if (fault.sabotage) await context.addInitScript(fault.sabotage);
  const said: string[] = [];
  context.on('console', (message) => {
    if (message.text().includes('[Baton]')) said.push(message.text());
  });
  const messages: string[] = [];
  const unmet: string[] = [];
  const until = async (isSo: () => boolean | Promise<boolean>, seconds: number) => {
    // In leaps of a second at first, of a tenth of the time later: pauses between attempts grow as well.
    for (let passed = 0; passed <= seconds;) {
      if (await isSo()) return true;
      await pause(STEP_MS);
      const leap = Math.max(1, Math.round(passed / 10));
      await context.clock.fastForward(leap * 1000);
      passed += leap;
    }
    return isSo();
  };
  const soon = async (isSo: () => boolean | Promise<boolean>, seconds = REAL_MS / 1000) => {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      if (await isSo()) return true;
      await pause(STEP_MS / 2);
    }
    return isSo();
  };
  const write = async ({ page, dialog, fill }: Customer, text: string) => {
    await page.waitForFunction(() => 'Baton' in window);
    await callBaton(page, 'contact');
    await dialog.getByLabel('What is it about?').fill('The zeppelin');
    await fill('In your words', text);
    await fill('E-mail', 'ana@larch.example');
    messages.push(text);
  };
  const hasAll = () => endpoint.tickets().length >= messages.length;
  const arrive = async (path = '/') => {
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href);
    return createCustomer(page);
  };
  return {
    context,
    endpoint,
    said,
    messages,
    unmet,
    url: (path) => new URL(path, site.url).href,
    arrive,
    write,
    async send(customer, text) {
      await write(customer, text);
      await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    },
    saw: readSight,
    check(sentence, isMet) {
      if (!isMet) unmet.push(sentence);
    },
    async pass(seconds) {
      for (let step = 0; step < STEPS; step += 1) {
        await context.clock.fastForward((seconds * 1000) / STEPS);
        await pause(STEP_MS);
      }
    },
    until,
    soon,
    async arrives(customer) {
      if (await until(hasAll, 360)) {
        await soon(async () => (await readSight(customer)) === 'the receipt');
        return readSight(customer);
      }
      unmet.push('it is tried again on the same page, without a press');
      const before = await readSight(customer);
      await arrive('/billing/');
      await until(hasAll, 60);
      return before;
    },
    async kill({ page }) {
      const gone = page.waitForEvent('crash');
      const session = await context.newCDPSession(page);
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    },
    async stop() {
      await context.close();
      await endpoint.close();
      await site.stop();
    },
  };
}

/** `AbortSignal.timeout` does not follow the clock of a test by itself; this one does. */
function tickWithTheClock() {
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new DOMException('The time is over.', 'TimeoutError'));
    }, ms);
    return controller.signal;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
