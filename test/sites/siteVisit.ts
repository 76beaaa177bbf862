import type { Browser, BrowserContext, Page } from 'playwright-core';
import { HEARD_EVENTS, listenToBaton } from '../built/heard.ts';
import { observeSite, type SiteSeen } from './observeSite.ts';

/** A page that a reader has open, and what it asked for and said. */
export interface SiteVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses in the order in which they were asked for, without those of our own files. */
  readonly requests: string[];
  /** Lines of the console and errors of scripts. */
  readonly said: string[];
  seen(): Promise<SiteSeen>;
}

/** A new reader, whose browser has nothing yet. */
export async function startSiteVisit(browser: Browser): Promise<SiteVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await context.addInitScript(listenToBaton, HEARD_EVENTS);
  await context.addInitScript(observeSite);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/baton/')) requests.push(request.url());
  });
  page.on('console', (message) => {
    // Of the policy that only tells: ours are among the violations.
    if (!message.text().includes('[Report Only]') && !message.text().includes('report-only'))
      said.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => {
    said.push(`error: ${error.message}`);
  });
  return { page, context, requests, said, seen: () => page.evaluate(() => window.siteSeen) };
}
