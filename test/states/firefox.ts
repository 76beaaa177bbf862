import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findFirefox } from '../built/findBrowser.ts';
import { HEARD_EVENTS, listenToBaton } from '../built/heard.ts';
import { createFaults, type Browsing, type Tab } from './tab.ts';

/**
 * Firefox, driven by Puppeteer over WebDriver BiDi, which has no command for the colour scheme: a preference says it
 * when the browser starts.
 */
export async function openFirefox(colorScheme: 'light' | 'dark'): Promise<Browsing> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // It asks for no sign of a site by itself, which a policy may forbid.
      'browser.chrome.site_icons': false,
    },
  });
  return {
    name: 'Firefox',
    async open(look) {
      if (look.colorScheme !== colorScheme || look.forcedColors || look.reducedMotion)
        throw new Error(`This Firefox was started for a ${colorScheme} system.`);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: look.width, height: look.height });
      await page.evaluateOnNewDocument(listenToBaton, HEARD_EVENTS);
      const faults = createFaults();
      page.on('console', (message) => {
        faults.consoleLine(message.type(), message.text());
      });
      page.on('pageerror', (error) => {
        faults.pageError(error instanceof Error ? error.message : String(error));
      });
      const tab: Tab = {
        goto: async (url) => void (await page.goto(url)),
        evaluate: (work: string | ((given: never) => unknown), given?: never) =>
          page.evaluate(work as (given: unknown) => never, given),
        click: (x, y) => page.mouse.click(x, y),
        point: (x, y) => page.mouse.move(x, y),
        press: (key) => page.keyboard.press(key as KeyInput),
        type: (text) => page.keyboard.type(text),
        screenshot: () => page.screenshot(),
        takeFaults: faults.take,
        close: () => context.close(),
      };
      return tab;
    },
    close: () => browser.close(),
  };
}
