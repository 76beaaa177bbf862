import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const tag = (more = '') =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${more}></script>`;

describe('The host page', () => {
  it('gets one global, no error, no layout shift, and hears nothing that is typed in the panel', async () => {
    const visit = await demo.visit();
    const listen = `<script>
      window.before = Object.keys(window);
      window.keys = [];
      window.shifts = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.sources.some((source) => document.querySelector('main').contains(source.node))) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('keydown', (event) => window.keys.push(event.key));
    </script>`;
    const page = await demo.openPageWith(visit, listen + tag());
    const customer = createCustomer(page);
    await customer.openPanel();
    await customer.field.pressSequentially('k/?r');
    await customer.closePanel();
    const facts = await page.evaluate(() => {
      const seen = window as unknown as { before: string[]; keys: string[]; shifts: number };
      const known = new Set([...seen.before, 'before', 'keys', 'shifts', 'heard', 'violations']);
      return {
        added: Object.keys(window).filter((name) => !known.has(name)),
        keys: seen.keys,
        shifts: seen.shifts,
      };
    });
    expect(facts).toEqual({ added: ['Baton'], keys: [], shifts: 0 });
  });

  it('loads the loader and the session core, on an article what reads its passages, and the panel when the customer comes near', async () => {
    const visit = await demo.visit();
    const asked: string[] = [];
    visit.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const further = () =>
      [...new Set(asked.map((path) => path.replace(/-[^/]*\.js$/, '')))].filter(
        (path) =>
          !/^\/((try\.html|style\.css|favicon\.svg|baton\.js)?|chunks\/(session|base|say))$/.test(path),
      );
    const home = await visit.open(demo.url('/'));
    await home.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
    await home.waitForLoadState('networkidle');
    expect(further()).toEqual([]);
    const article = await demo.openPageWith(visit, tag());
    await expect
      .poll(() => further().sort(), { timeout: 10_000 })
      .toEqual(['/chunks/offerPlace', '/chunks/passages', '/chunks/speech']);
    const panel = article.waitForRequest(/chunks\/panelRoom-/);
    await article.getByRole('button', { name: 'Help' }).hover();
    await panel;
  });

  it('ignores a second tag with one warning', async () => {
    const visit = await demo.visit({ expected: [/second script tag/] });
    const lines: string[] = [];
    visit.context.on('console', (message) => lines.push(message.text()));
    const page = await demo.openPageWith(visit, tag() + tag());
    await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
    expect(lines).toEqual(['[Baton] A second script tag is ignored: remove it.']);
    expect(await page.locator('baton-root').count()).toBe(1);
  });

  it('may hold elements that clobber document.currentScript, and calls made before the script came', async () => {
    const visit = await demo.visit();
    const early = `<script>
      window.Baton = function () { (window.Baton.q = window.Baton.q || []).push(arguments); };
      Baton('search', 'refund card');
    </script>`;
    const page = await demo.openPageWith(
      visit,
      early,
      `<img name="currentScript" alt="" src="/favicon.svg">${tag()}`,
    );
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /Refund to a different card/ })
      .waitFor();
    expect(await page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('refund card');
  });

  it('may block storage: the widget works as long as the page', async () => {
    const visit = await demo.visit();
    await visit.context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const customer = createCustomer(await visit.open(demo.url('/')));
    await customer.openPanel();
    await customer.search('quartz zeppelin xylophone');
    await customer.takeOffer();
    await customer.send();
    expect((await demo.stored(await customer.reference())).queries.original).toBe(
      'quartz zeppelin xylophone',
    );
  });

  it('is as before after Baton("destroy")', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('destroy');
    });
    await customer.page.waitForFunction(() => !('Baton' in window) && !document.querySelector('baton-root'));
    expect(await customer.dialog.count()).toBe(0);
  });
});

describe('Calls', () => {
  it('hear that the widget is ready, answer at once, and never lead to an address that runs something', async () => {
    const visit = await demo.visit({ expected: [/Baton\('(article|config|on)'\)/] });
    const early = `<script>
      window.Baton = function () { (window.Baton.q = window.Baton.q || []).push(arguments); };
      Baton('on', 'ready', () => { window.readyHeard = true; });
    </script>`;
    const page = await demo.openPageWith(visit, early + tag());
    await page.waitForFunction(() => 'readyHeard' in window);
    const info = await page.evaluate(() => {
      const { Baton } = window as unknown as { Baton: (...call: unknown[]) => unknown };
      Baton('article', 'javascript:alert(1)');
      Baton('on', 'delivred', () => undefined);
      Baton('config', { endpoint: 'nope' });
      return Baton('info');
    });
    expect(info).toMatchObject({ settings: { endpoint: `${demo.inboxUrl()}/handoffs` } });
    await page.waitForFunction(() => {
      const { Baton } = window as unknown as { Baton: (name: string) => { problems: string[] } };
      return Baton('info').problems.length === 3;
    });
    const after = await page.evaluate(() => {
      const { Baton } = window as unknown as { Baton: (name: string) => { settings: { endpoint: string } } };
      return Baton('info').settings.endpoint;
    });
    expect(after).toBe(`${demo.inboxUrl()}/handoffs`);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  });
});

describe('When code cannot be loaded', () => {
  it.each([
    ['the session core', /chunks\/session-/],
    ['the panel', /chunks\/panelRoom-/],
  ])('customers get a plain contact link in place of %s, and the console one line', async (_, chunk) => {
    const visit = await demo.visit({ expected: [/\[Baton\]/, /ERR_FAILED/] });
    const lines: string[] = [];
    visit.context.on('console', (message) => {
      if (message.text().includes('[Baton]')) lines.push(message.text());
    });
    await visit.context.route(chunk, (route) => route.abort());
    const page = await demo.openPageWith(visit, tag('data-fallback="help@plumbline.example"'));
    await page
      .locator('baton-root button')
      .hover({ timeout: 2000 })
      .catch(() => undefined);
    const link = page.getByRole('link', { name: 'Contact support' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('mailto:help@plumbline.example');
    expect(lines).toHaveLength(1);
    await visit.expectAccessible(page);
  });

  it('contact is one link away when its form is what is missing, and the console says it in one line', async () => {
    const visit = await demo.visit({ expected: [/\[Baton\]/, /ERR_FAILED/] });
    const lines: string[] = [];
    visit.context.on('console', (message) => {
      if (message.text().includes('[Baton]')) lines.push(message.text());
    });
    await visit.context.route(/chunks\/contactRoom-/, (route) => route.abort());
    const page = await demo.openPageWith(visit, tag('data-fallback="help@plumbline.example"'));
    const customer = createCustomer(page);
    await customer.openPanel();
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    const link = customer.dialog.getByRole('link', { name: 'Contact support another way' });
    expect(await link.getAttribute('href')).toBe('mailto:help@plumbline.example');
    expect(lines).toHaveLength(1);
  });
});
