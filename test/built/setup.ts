import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startDemo, type Demo, type DemoOptions } from '../../demo/server/startDemo.ts';
import { handoff, type Handoff } from '../../src/schema/handoff.ts';
import { createCustomer, type Customer } from './customer.ts';
import { launchBrowser, startVisit, type Visit, type VisitOptions } from './visit.ts';

/** A browser and the demo for a test file; every visit ends with its checks when its test ends. */
export function useDemo(options: Partial<DemoOptions> = {}) {
  let browser: Browser;
  let demo: Demo;
  const visits: Visit[] = [];
  let siteDir: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    siteDir = await mkdtemp(join(tmpdir(), 'baton-test-'));
    demo = await startDemo({ docsPort: 0, inboxPort: 0, dataDir: 'memory', siteDir, ...options });
  });
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.end();
  });
  afterAll(async () => {
    await demo.stop();
    await browser.close();
    await rm(siteDir, { recursive: true, force: true });
  });
  const visit = async (visitOptions?: VisitOptions) => {
    const started = await startVisit(browser, visitOptions);
    visits.push(started);
    return started;
  };
  return {
    visit,
    url: (path = '/') => new URL(path, demo.docsUrl).href,
    inboxUrl: () => demo.inboxUrl,
    /** A new customer on a page of the help centre. */
    async customerAt(
      path: string,
      visitOptions?: VisitOptions,
    ): Promise<Customer & { readonly visit: Visit }> {
      const started = await visit(visitOptions);
      const page = await started.open(new URL(path, demo.docsUrl).href);
      return { ...createCustomer(page), visit: started };
    },
    /** The handoff that the receiver has stored under a reference, checked against the schema once more. */
    async stored(reference: string): Promise<Handoff> {
      const response = await fetch(new URL(`/api/handoffs/${reference}`, demo.inboxUrl));
      if (!response.ok) throw new Error(`The receiver has no handoff ${reference}.`);
      const { handoff: found } = (await response.json()) as { readonly handoff: unknown };
      return handoff.parse(found);
    },
    handoffs: () => demo.handoffs(),
    /**
     * Opens a page of the help centre that carries just these tags: for tags that nobody should write, and for pages
     * that make it hard.
     */
    async openPageWith(visit: Visit, tags: string, body = '', lang = 'en') {
      const text = '<p>Timers run until somebody stops them, on whichever device that is.</p>'.repeat(8);
      await writeFile(
        join(siteDir, 'try.html'),
        `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Timers – Help</title><link rel="icon" href="/favicon.svg">${tags}</head><body><main><h1>Timers</h1>${text}${body}</main></body></html>`,
      );
      return visit.open(new URL('/try.html', demo.docsUrl).href);
    },
    /** Puts a file on the help centre. @param name its path, such as `other/theme.css` */
    async putFile(name: string, content: string | Uint8Array) {
      await mkdir(dirname(join(siteDir, name)), { recursive: true });
      await writeFile(join(siteDir, name), content);
    },
  };
}
