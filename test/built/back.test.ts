import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const PHONE = { width: 375, height: 667 };
const tag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin"></script>`;
/**
 * A router of the page's, which draws what the history moves to. It begins to listen when the panel is open: only then
 * does Chromium, too, let us hear first, as Firefox and Safari always do.
 */
const ROUTER = `
  window.moved = [];
  addEventListener('popstate', (event) => window.moved.push(event.state));
  addEventListener('hashchange', () => window.moved.push('hash'));`;

/** A customer with a phone who came to the page from another, in a browser without CloseWatcher. */
async function onPhone() {
  const visit = await demo.visit({ viewport: PHONE });
  await visit.context.addInitScript(() => {
    delete (window as { CloseWatcher?: unknown }).CloseWatcher;
  });
  const page = await demo.openPageWith(visit, tag());
  const here = page.url();
  await page.goto(demo.url('/'));
  await page.goto(here);
  await page.evaluate(() => {
    history.replaceState({ of: 'router' }, '');
  });
  const customer = createCustomer(page);
  /** Opens the panel, and waits until Back is for it. */
  const open = async () => {
    const before = await page.evaluate(() => navigation.currentEntry?.key);
    await customer.openPanel();
    await page.waitForFunction((key) => navigation.currentEntry?.key !== key, before);
    await page.evaluate(ROUTER);
  };
  const closed = () => customer.dialog.waitFor({ state: 'hidden' });
  return { ...customer, visit, here, open, closed };
}

const facts = (page: Page) =>
  page.evaluate(() => ({
    state: history.state as unknown,
    moved: (window as unknown as { moved: unknown[] }).moved,
  }));

describe('Back on a phone, where the browser has no CloseWatcher', () => {
  it('closes the panel and stays on the page, of which its router hears nothing', async () => {
    const { page, here, open, closed } = await onPhone();
    await open();
    expect(page.url()).toBe(here);
    expect((await facts(page)).state).toEqual({ of: 'router' });
    await page.goBack();
    await closed();
    expect(page.url()).toBe(here);
    expect(await facts(page)).toEqual({ state: { of: 'router' }, moved: [] });
    await page.goBack();
    expect(page.url()).toBe(demo.url('/'));
  });

  it('leads to the page before when the panel was closed in another way, however often', async () => {
    const { page, open, closed, closePanel } = await onPhone();
    for (let times = 0; times < 3; times += 1) {
      await open();
      await closePanel();
      await closed();
      // The entry has been taken out: it lies ahead.
      await page.waitForFunction(() => navigation.canGoForward);
    }
    expect((await facts(page)).state).toEqual({ of: 'router' });
    await page.goBack();
    expect(page.url()).toBe(demo.url('/'));
  });

  it('comes back to the page once, when a link of the panel led away', async () => {
    const { page, here, open, dialog, search, openResult } = await onPhone();
    await open();
    await search('refund card');
    await openResult('Refund to a different card');
    await dialog.getByRole('link', { name: 'Open the full page' }).click();
    await page.waitForURL(/refund-to-a-different-card/);
    await page.goBack();
    expect(page.url()).toBe(here);
    await page.goBack();
    expect(page.url()).toBe(demo.url('/'));
  });

  it('is the page’s again when its router has gone on under the panel', async () => {
    const { page, here, open, closed, closePanel } = await onPhone();
    await open();
    await page.evaluate(() => {
      history.pushState({ of: 'router', next: true }, '', '/next');
    });
    await closePanel();
    await closed();
    expect(page.url()).toBe(demo.url('/next'));
    await page.goBack();
    expect(page.url()).toBe(here);
    expect((await facts(page)).moved).toEqual([{ of: 'router' }]);
  });
});

describe('Back, elsewhere', () => {
  it.each([
    ['on a phone whose browser closes dialogs itself', PHONE],
    ['on a desktop', { width: 1280, height: 900 }],
  ])('is left to the browser: %s', async (_, viewport) => {
    const visit = await demo.visit({ viewport });
    const page = await demo.openPageWith(visit, tag());
    const customer = createCustomer(page);
    const before = await page.evaluate(() => history.length);
    await page.evaluate(ROUTER);
    await customer.openPanel();
    await customer.search('refund card');
    expect(await page.evaluate(() => 'CloseWatcher' in window)).toBe(true);
    await customer.closePanel();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect((await facts(page)).moved).toEqual([]);
  });
});
