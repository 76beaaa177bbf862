import { HEARD_EVENTS, listenToBaton } from '../built/heard.ts';
import { launchBrowser } from '../built/visit.ts';
import { createFaults, type Browsing, type Tab } from './tab.ts';

/**
 * Chromium, driven by Playwright. With letters smoothed by colour it draws a scrolled part in the page's layer or in one of
 * its own, as the page may be, and curves differ by a pixel: so without.
 */
export async function openChromium(): Promise<Browsing> {
  const browser = await launchBrowser('--disable-lcd-text');
  return {
    name: 'Chromium',
    async open({ width, height, colorScheme, forcedColors, reducedMotion }) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        locale: 'en-GB',
      });
      await context.addInitScript(listenToBaton, HEARD_EVENTS);
      const page = await context.newPage();
      const faults = createFaults();
      page.on('console', (message) => {
        faults.consoleLine(message.type(), message.text());
      });
      page.on('pageerror', (error) => {
        faults.pageError(error.message);
      });
      const tab: Tab = {
        goto: async (url) => void (await page.goto(url)),
        evaluate: (work: string | ((given: never) => unknown), given?: never) =>
          page.evaluate(work as (given: unknown) => never, given),
        click: (x, y) => page.mouse.click(x, y),
        point: (x, y) => page.mouse.move(x, y),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        screenshot: () => page.screenshot({ animations: 'disabled' }),
        takeFaults: faults.take,
        close: () => context.close(),
      };
      return tab;
    },
    close: () => browser.close(),
  };
}
