import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsIn } from './axe.ts';
import { findBrowser } from './findBrowser.ts';
import { HEARD_EVENTS, listenToBaton } from './heard.ts';

/** @param more further switches of Chromium's command line */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return launch(more);
}

/** A browser that keeps pages which are left, and shows them again as they were: tests go without, unless they ask. */
export function launchWithPageCache(): Promise<Browser> {
  return launch([], ['--disable-back-forward-cache']);
}

function launch(more: readonly string[], without: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    ignoreDefaultArgs: [...without],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/** A customer's browser: what goes wrong in any of its pages is collected, and fails the test at the end. */
export interface Visit {
  readonly context: BrowserContext;
  open(url: string): Promise<Page>;
  /** Fails on an accessibility violation in what the page shows now, best practices included. */
  expectAccessible(page: Page): Promise<void>;
  /** Fails on anything that went wrong, and on what is not accessible in the end; closes the pages. */
  end(): Promise<void>;
}

export interface VisitOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Check for accessibility only this part: where the page itself is not ours. */
  readonly only?: string;
  /** Console lines that belong to the test: the fault that it plants. */
  readonly expected?: readonly RegExp[];
}

export async function startVisit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { expected = [], viewport = { width: 1280, height: 900 }, colorScheme = 'light' } = options;
  const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB' });
  const wrong: string[] = [];
  const note = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) wrong.push(line);
  };
  await context.addInitScript(listenToBaton, HEARD_EVENTS);
  context.on('page', (page) => {
    page.on('pageerror', (error) => {
      note(`page error: ${error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().includes('[Baton]'))
        note(`console ${message.type()}: ${message.text()}`);
    });
  });

  return {
    context,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async expectAccessible(page) {
      expect(await violationsIn(page, options.only)).toEqual([]);
    },
    async end() {
      for (const page of context.pages()) {
        // Read before the accessibility check, which is not the page's own code.
        const violations = await page.evaluate(() => window.violations);
        for (const violation of violations) note(`policy violation: ${violation}`);
        wrong.push(...(await violationsIn(page, options.only)));
      }
      await context.close();
      expect(wrong).toEqual([]);
    },
  };
}
