import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen } from '../../demo/server/listen.ts';
import { writeSite } from '../../demo/site/pages.ts';
import { accept, status } from '../faults/answers.ts';
import { callBaton } from '../faults/callBaton.ts';
import { createEndpoint, type Endpoint } from '../faults/endpoint.ts';
import { createCustomer, type Customer } from './customer.ts';
import { HEARD_EVENTS, listenToBaton } from './heard.ts';
import { launchWithPageCache } from './visit.ts';

const BUILT = { '/baton.js': 'dist/baton.js', '/chunks/': 'dist/chunks' };

let browser: Browser;
let siteDir: string;
let site: Awaited<ReturnType<typeof listen>>;
let endpoint: Endpoint;
beforeAll(async () => {
  browser = await launchWithPageCache();
  siteDir = await mkdtemp(join(tmpdir(), 'baton-test-'));
  await writeSite(siteDir, { headTags: '' });
});
afterAll(async () => {
  await browser.close();
  await rm(siteDir, { recursive: true, force: true });
});
beforeEach(async () => {
  let tag = '';
  const transform = (_: string, html: string) => html.replace('</head>', `${tag}</head>`);
  site = await listen(createStaticServer({ root: siteDir, mounts: BUILT, transform }), 0);
  endpoint = await createEndpoint(site.url);
  tag = `<script async src="/baton.js" data-endpoint="${endpoint.url}" data-crawl="off"></script>`;
});
afterEach(async () => {
  await endpoint.close();
  await site.stop();
});

const nothing = () => Promise.resolve();

/**
 * Goes to a page, does something there, goes on to another page and comes back.
 *
 * @returns what to ask of the page that came back, and why the browser has not kept it where it has not
 */
async function comeBack(before: (customer: Customer) => Promise<void>, there: typeof before = nothing) {
  const context = await browser.newContext();
  await context.addInitScript(listenToBaton, HEARD_EVENTS);
  await context.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['shown'] = persisted ? 'again' : 'anew';
    });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const reasons: string[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations.map(({ type, reason }) => `${type} ${reason}`));
  });
  await session.send('Page.enable');
  await page.goto(site.url);
  const customer = createCustomer(page);
  await customer.heard('ready');
  await before(customer);
  await page.goto(new URL('/billing/', site.url).href);
  const other = createCustomer(page);
  await other.heard('ready');
  await there(other);
  // By the protocol: the driver knows nothing of pages that come back.
  const ask = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return answer.result.value as unknown;
  };
  await ask('history.back()');
  await expect.poll(() => ask('location.pathname'), { timeout: 10_000 }).toBe('/');
  await expect.poll(() => ask('document.documentElement.dataset.shown'), { timeout: 10_000 }).toBe('again');
  return { ask, reasons, end: () => context.close() };
}

describe('A page that the customer comes back to', () => {
  it.each<readonly [string, (customer: Customer) => Promise<void>]>([
    ['nothing was done', nothing],
    [
      'the panel was opened, an article read, the form written in, and the panel closed',
      async (customer) => {
        await customer.openPanel();
        await customer.search('refund');
        await customer.dialog.getByRole('listbox').getByRole('option').first().click();
        await customer.dialog.locator('.article[aria-busy="false"]').waitFor();
        await callBaton(customer.page, 'contact');
        await customer.fill('In your words', 'Begun.');
        await customer.closePanel();
      },
    ],
  ])('is shown as it was, where %s', async (_, before) => {
    const { reasons, end } = await comeBack(before);
    expect(reasons).toEqual([]);
    await end();
  });

  it('knows what was done on the other', async () => {
    const { ask, end } = await comeBack(nothing, async (other) => {
      await other.openPanel();
      await other.search('refund');
    });
    const events = "JSON.parse(localStorage['baton:session']).events";
    expect(await ask(`${events}.some(({ type }) => type === 'searched')`)).toBe(true);
    expect(await ask(`Baton('info').session.events === ${events}.length`)).toBe(true);
    await end();
  });

  it('sends a message that waited there, once', async () => {
    endpoint.answer(status(503));
    const { ask, reasons, end } = await comeBack(
      async (customer) => {
        await callBaton(customer.page, 'contact');
        await customer.fill('What is it about?', 'The zeppelin');
        await customer.fill('In your words', 'It waits.');
        await customer.fill('E-mail', 'ana@larch.example');
        await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
        await customer.dialog.getByRole('alert').waitFor();
      },
      // It is tried there as well, and does not get through.
      async () => {
        const before = endpoint.attempts.length;
        await expect.poll(() => endpoint.attempts.length, { timeout: 10_000 }).toBeGreaterThan(before);
      },
    );
    endpoint.answer(accept);
    expect(reasons).toEqual([]);
    await expect
      .poll(() => ask("window.heard.some(({ name }) => name === 'delivered')"), { timeout: 30_000 })
      .toBe(true);
    expect(endpoint.tickets().map(({ handoff }) => handoff.description)).toEqual(['It waits.']);
    expect(new Set(endpoint.attempts.map(({ key, body }) => `${key} ${body ?? ''}`)).size).toBe(1);
    await end();
  });
});
