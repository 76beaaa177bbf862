import type { Box } from './pixels.ts';
import { place, type Place } from './place.ts';
import { parts, type Part } from './parts.ts';
import { BLANK, type Site } from './site.ts';
import type { Tab } from './tab.ts';

/** A customer in any browser and any language: every step waits for what a customer would see. */
export type Visitor = ReturnType<typeof createVisitor>;

/** How long a customer waits for anything before the test says that it does not come, in ms. */
const PATIENCE = 20_000;

/** Asks again and again, as long as a customer would wait. */
async function wait<T>(what: string, look: () => Promise<T | undefined>, seen = () => ''): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null) return found;
    if (Date.now() > until) throw new Error(`It never came: ${what}. ${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What is scrolled to the middle again and again goes to and fro by one pixel in Firefox. */
const isNear = (one: Place, other: Place) => Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;

export function createVisitor(tab: Tab, site: Site) {
  /** Waits until a part can be seen and stands still; for who wants to press it, with nothing over it. */
  async function find(part: Part, isWanted: boolean) {
    let before: Place | undefined;
    return wait(
      part,
      async () => {
        const found = await tab.evaluate(place, [parts[part], isWanted] as const);
        const isStill = found && before && isNear(found, before);
        before = found;
        return isStill && !(isWanted && found.coveredBy) ? found : undefined;
      },
      () => JSON.stringify(before),
    );
  }
  const heard = (name: string, detail: Readonly<Record<string, unknown>> = {}) =>
    wait(`the event ${name} ${JSON.stringify(detail)}`, () =>
      tab.evaluate(
        ([wanted, part]) =>
          window.heard.some(
            (event) =>
              event.name === wanted &&
              Object.entries(part).every(([key, value]) => event.detail[key] === value),
          ) || undefined,
        [name, detail] as const,
      ),
    );
  const press = async (part: Part) => {
    const { x, y } = await find(part, true);
    await tab.click(x, y);
  };
  const write = async (part: Part, text: string) => {
    await press(part);
    await tab.evaluate(() => {
      const field = document.activeElement?.shadowRoot?.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    }, undefined);
    await tab.type(text);
  };

  return {
    tab,
    /** Waits for what can be seen without a hand moved, within the window or not. */
    see: (part: Part) => find(part, false),
    /** Where a part is, once it stands still. */
    async box(part: Part): Promise<Box> {
      await find(part, false);
      return tab.evaluate((selector) => {
        const roots = Array.from(document.querySelectorAll('*'), (one) => one.shadowRoot);
        const found = roots.map((root) => root?.querySelector(selector)).find((one) => one);
        const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      }, parts[part]);
    },
    scrollTo: (part: Part) => find(part, true),
    press,
    write,
    heard,
    /** A new customer comes to a page: nothing is remembered, and messages pass. */
    async arrive(path: string) {
      site.endpoint('open');
      await tab.goto(site.url(BLANK));
      await tab.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      }, undefined);
      await tab.goto(site.url(path));
      await heard('ready');
    },
    /** The same customer comes to another page. */
    async comeBack(path: string) {
      await tab.goto(site.url(path));
      await heard('ready');
    },
    /** The same customer comes again when the session has ended. */
    async comeBackLater(path: string) {
      await tab.goto(site.url(BLANK));
      await tab.evaluate(() => {
        localStorage.removeItem('baton:session');
      }, undefined);
      await tab.goto(site.url(path));
      await heard('ready');
    },
    async openPanel() {
      await press('launcher');
      await heard('opened');
      await find('searchField', false);
    },
    /** Types a query and means it. */
    async search(query: string) {
      await write('searchField', query);
      await tab.press('Enter');
      await heard('searched', { query });
    },
    /** Scrolls to the paragraph that begins with a text: in the article that the panel shows, or on the page. */
    async scrollToText(start: string) {
      await wait(start, () =>
        tab.evaluate((text) => {
          const dialog = document.querySelector('baton-root')?.shadowRoot?.querySelector('dialog[open]');
          const found = Array.from((dialog ?? document).querySelectorAll('article p')).find((one) =>
            one.textContent.startsWith(text),
          );
          found?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return found && true;
        }, start),
      );
    },
    /** Calls the widget as a site does. */
    async call(...call: readonly unknown[]) {
      await tab.evaluate((given) => {
        (window as unknown as { Baton: (...call: unknown[]) => void }).Baton(...given);
      }, call);
    },
  };
}
