import type { CDPSession, Page } from 'playwright-core';

/** What a page holds after a forced garbage collection. */
export interface Held {
  /** Of JavaScript, in bytes. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

export async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  // What the first one lets go may have held what only the second one lets go.
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize, listeners: jsEventListeners, nodes };
}

/**
 * Brings the widget onto a page that has none, uses it and takes it off again, so many times: the panel opens, searches,
 * shows an article and the form; every other time it is still open when the widget goes.
 *
 * @param page one with a `<baton-help>` and without the widget's tag
 * @param tag the attributes of the tag
 */
export async function cycle(page: Page, tag: Readonly<Record<string, string>>, times: number): Promise<void> {
  await page.evaluate(
    async ([attributes, count]) => {
      type Baton = (...call: readonly unknown[]) => unknown;
      const site = window as unknown as { Baton?: Baton };
      const call: Baton = (...given) => site.Baton?.(...given);
      const until = async (isSo: () => unknown) => {
        while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      const find = (selector: string) =>
        document.querySelector('baton-root')?.shadowRoot?.querySelector(selector);
      for (let at = 0; at < count; at += 1) {
        const script = document.createElement('script');
        for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
        document.head.append(script);
        await until(() => site.Baton);
        script.remove();
        await until(() => document.querySelector('baton-help')?.shadowRoot?.querySelector('input'));
        document.querySelector('baton-help')?.shadowRoot?.querySelector('input')?.focus();
        call('search', 'refund');
        await until(() => find('dialog[open] [role="option"]'));
        call('article', '/billing/ask-for-a-refund.html');
        await until(() => find('.article[aria-busy="false"] li'));
        call('contact');
        await until(() => find('dialog form'));
        if (at % 2 > 0) {
          call('close');
          await until(() => !find('dialog[open]'));
        }
        call('destroy');
        await until(() => !site.Baton && !document.querySelector('baton-root'));
        sessionStorage.clear();
        localStorage.clear();
        window.heard = [];
        performance.clearResourceTimings();
      }
      // What ends a moment later has ended.
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    [tag, times] as const,
  );
}

/**
 * What any script does that comes and goes, without Baton: a tag, a module, an element with a shadow root, styles and a
 * dialog. What the page holds afterwards is the browser's own.
 *
 * @param page one whose `/empty.js` does nothing but import a module
 */
export async function emptyCycle(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at += 1) {
      const script = document.createElement('script');
      script.src = '/empty.js';
      const loaded = new Promise((resolve) => (script.onload = resolve));
      document.head.append(script);
      await loaded;
      script.remove();
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (max-width: 640px) { dialog { color: red } }');
      root.adoptedStyleSheets = [sheet];
      const dialog = document.createElement('dialog');
      root.append(dialog);
      document.body.append(host);
      dialog.showModal();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      dialog.close();
      host.remove();
      performance.clearResourceTimings();
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }, times);
}
