import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen } from '../../demo/server/listen.ts';
import { buildPage } from './rivals/buildPage.ts';
import { createCollector } from './rivals/collector.ts';
import { scripts, type Script, type Visitor } from './rivals/scripts.ts';
import type { Outcome } from './run.ts';

/** Packages that keep what a page sends, and send it later. */
const rivals = [
  { pack: '@sentry/browser', page: 'sentryPage' },
  { pack: 'workbox-background-sync', page: 'workboxPage', worker: 'workboxWorker' },
] as const;

/** Runs the scripts on each, and prints how much arrives: `1 of 1`. */
export async function compare(browser: Browser, ours: readonly Outcome[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-rivals-'));
  try {
    const columns: (readonly string[])[] = [];
    for (const rival of rivals) {
      const root = join(folder, rival.page);
      await buildPage(root, rival.page, 'worker' in rival ? rival.worker : undefined);
      const cells: string[] = [];
      for (const script of scripts) cells.push(await live(browser, root, script));
      columns.push([`${rival.pack} ${await versionOf(rival.pack)}`, ...cells]);
    }
    columns.push(['Baton', ...scripts.map(({ same }) => ourCell(ours, same))]);
    console.log('\nThe same on other queues: how much arrives, in the end');
    ['', ...scripts.map(({ name }) => name)].forEach((name, row) => {
      console.log([name.padEnd(34), ...columns.map((cells) => (cells[row] ?? '').padEnd(31))].join(' '));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function live(browser: Browser, root: string, script: Script): Promise<string> {
  const collector = await createCollector();
  const site = await listen(createStaticServer({ root }), 0);
  const context = await browser.newContext();
  await context.clock.install();
  let page: Page;
  const arrive = async () => {
    page = await context.newPage();
    await page.goto(`${site.url}/?endpoint=${collector.host}`);
    await page.waitForFunction(() => document.title === 'ready');
  };
  const until = async (isSo: () => boolean) => {
    for (let step = 0; step < 40 && !isSo(); step += 1) {
      await page.evaluate(() => {
        window.tryAgain();
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await context.clock.fastForward(5000);
    }
  };
  const visitor: Visitor = {
    collector,
    arrive,
    until,
    send: (count) =>
      page.evaluate((most) => {
        for (let item = 1; item <= most; item += 1) window.sendItem(`item-${String(item)}`);
      }, count),
    async kill() {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      const gone = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await gone;
      await page.close();
    },
  };
  try {
    await arrive();
    await script.run(visitor);
    collector.set('take');
    await arrive();
    await until(() => collector.taken().size >= script.items);
    const taken = [...collector.taken().values()];
    const doubled = taken.filter((times) => times > 1).length;
    return `${String(taken.length)} of ${String(script.items)}${doubled ? `, ${String(doubled)} twice` : ''}`;
  } finally {
    await context.close();
    await collector.stop();
    await site.stop();
  }
}

function ourCell(ours: readonly Outcome[], id: string): string {
  const same = ours.filter(({ fault }) => fault.id === id);
  const sum = (count: (one: Outcome) => number) => String(same.reduce((total, one) => total + count(one), 0));
  return `${sum(({ tickets }) => tickets)} of ${sum(({ messages }) => messages)}`;
}

async function versionOf(pack: string): Promise<string> {
  const text = await readFile(join('node_modules', pack, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
