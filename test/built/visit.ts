import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { PUBLIC_EVENTS } from '../../src/core/publicEvents.ts';
import { findBrowser } from './findBrowser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page has told through its `baton:*` events, and what it has violated. */
interface Heard {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
declare global {
  interface Window {
    heard: Heard[];
    violations: string[];
  }
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
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
  await context.addInitScript((names) => {
    window.heard = [];
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    for (const name of names) {
      addEventListener(`baton:${name}`, (event) => {
        window.heard.push({ name, detail: (event as CustomEvent<Heard['detail']>).detail });
      });
    }
  }, PUBLIC_EVENTS);
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
      expect(await accessibilityViolations(page, options.only)).toEqual([]);
    },
    async end() {
      for (const page of context.pages()) {
        // Read before the accessibility check, which is not the page's own code.
        const violations = await page.evaluate(() => window.violations);
        for (const violation of violations) note(`policy violation: ${violation}`);
        wrong.push(...(await accessibilityViolations(page, options.only)));
      }
      await context.close();
      expect(wrong).toEqual([]);
    },
  };
}

async function accessibilityViolations(page: Page, only = 'html'): Promise<string[]> {
  // Evaluated, not added as a script: a strict policy on the page stays as it is.
  await page.evaluate(axeSource);
  const options: RunOptions = { resultTypes: ['violations'] };
  const results = await page.evaluate(
    ([part, given]) =>
      (window as unknown as { axe: { run(c: string, o: unknown): Promise<AxeResults> } }).axe.run(
        part,
        given,
      ),
    [only, options] as const,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
