import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startDemo, type Demo } from '../../demo/server/startDemo.ts';
import { createCustomer } from '../built/customer.ts';
import { launchBrowser, startVisit, type Visit } from '../built/visit.ts';

const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 740 } } as const;
const SCHEMES = ['light', 'dark'] as const;

/** Takes pictures of every state of the widget and of the inbox, for people to look at. */
export async function takeScreenshots(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const demo = await startDemo({ docsPort: 0, inboxPort: 0, dataDir: 'memory' });
  const browser = await launchBrowser();
  try {
    for (const [device, viewport] of Object.entries(WIDTHS)) {
      for (const colorScheme of SCHEMES) {
        await walk(browser, demo, viewport, colorScheme, join(folder, `${device}-${colorScheme}`));
      }
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
}

async function walk(
  browser: Browser,
  demo: Demo,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
  name: string,
) {
  const visit = await startVisit(browser, {
    viewport,
    colorScheme,
    expected: [/Failed to load|not delivered/],
  });
  const page = await visit.open(new URL('/billing/when-a-refund-arrives.html', demo.docsUrl).href);
  const customer = createCustomer(page);
  let number = 0;
  const shoot = async (state: string) => {
    number += 1;
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${name}-${String(number).padStart(2, '0')}-${state}.png` });
  };
  await customer.heard('ready');
  await shoot('launcher');
  await customer.openPanel();
  await shoot('suggestions');
  await customer.search('xylophone');
  await shoot('none');
  await customer.search('refund not arrived');
  await shoot('results');
  await customer.openResult('Refund to a different card');
  await page.locator('.article').evaluate((body) => {
    body.scrollTop = 0;
  });
  await shoot('article');
  await customer.rate('No, I still need help');
  await shoot('offer-article');
  await customer.back();
  await shoot('offer');
  await customer.closePanel();
  await shoot('launcher-sign');
  await customer.openPanel();
  await customer.takeOffer();
  await shoot('form');
  await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
  await shoot('form-errors');
  await customer.dialog.getByRole('heading', { name: 'What support will see' }).scrollIntoViewIfNeeded();
  await page.locator('.preview').evaluate((preview) => {
    preview.scrollIntoView();
  });
  await shoot('form-preview');
  const endpoint = `${demo.inboxUrl}/handoffs`;
  await visit.context.route(endpoint, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 422, headers: { 'Access-Control-Allow-Origin': '*' }, body: '{}' })
      : route.continue(),
  );
  await customer.fill('E-mail', 'ana@larch.example');
  await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
  await customer.dialog.getByRole('alert').waitFor();
  await customer.dialog.getByRole('alert').scrollIntoViewIfNeeded();
  await shoot('failed');
  await visit.context.unroute(endpoint);
  await customer.send();
  await shoot('sent');
  await customer.dialog.getByRole('button', { name: 'Back to search' }).click();
  await customer.search('login is refused');
  const press = (label: string | RegExp) => customer.dialog.getByRole('button', { name: label }).click();
  await customer.dialog.getByRole('button', { name: /^Signing in/ }).waitFor();
  await shoot('flow-entry');
  await press(/^Signing in/);
  await shoot('flow-question');
  await press('My password is not accepted');
  await shoot('flow-step');
  await press('Previous step');
  await press('My account is locked');
  await customer.offer().waitFor();
  await shoot('flow-person');
  await press('Start again');
  await press('My password is not accepted');
  for (let step = 0; step < 3; step += 1) {
    await press('I did this');
    await page.waitForTimeout(50);
  }
  await shoot('flow-done');
  await customer.back();
  await customer.search('connect calendar');
  await customer.openResult('Connect your calendar');
  await customer.rate('No, I still need help');
  await customer.takeOffer();
  await shoot('steps');
  await customer.back();
  await customer.search('I think my account was hacked');
  await customer.dialog.getByRole('form').waitFor();
  await shoot('automatic');
  const inbox = await visit.open(demo.inboxUrl);
  await inbox.waitForTimeout(800);
  await inbox.screenshot({ path: `${name}-30-inbox.png` });
  await visit.end();
  const reading = await startVisit(browser, { viewport, colorScheme });
  await shootPassages(reading, demo, name);
  await reading.end();
}

/** The offer at the sentence that leads to it: on the page, behind its last line or in the margin, and in the panel. */
async function shootPassages(visit: Visit, demo: Demo, name: string) {
  const places = [
    ['/setup/connect-your-calendar.html', /^When you have been through/, '21-passage-line'],
    ['/api/authentication-errors.html', /^If you have tried all six/, '22-passage-margin'],
  ] as const;
  for (const [path, sentence, state] of places) {
    const page = await visit.open(new URL(path, demo.docsUrl).href);
    await page.locator('p', { hasText: sentence }).evaluate((block) => {
      block.scrollIntoView({ block: 'center' });
    });
    await page.locator('baton-offer button').waitFor({ state: 'attached' });
    await page.screenshot({ path: `${name}-${state}.png` });
  }
  const customer = createCustomer(await visit.open(demo.docsUrl));
  await customer.openPanel();
  await customer.search('api answers 401');
  await customer.openResult('API key errors: 401 and 403');
  await customer.dialog.locator('p', { hasText: /^If you have tried all six/ }).evaluate((block) => {
    block.scrollIntoView({ block: 'center' });
  });
  await customer.dialog.locator('article section.offer').waitFor();
  await customer.page.screenshot({ path: `${name}-23-passage-article.png` });
}
