import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';
import type { VisitOptions } from './visit.ts';

const demo = useDemo();
const PHONE = { width: 375, height: 740 };

async function pageWith(
  attributes: string,
  body: string,
  { css = '', ...options }: VisitOptions & { css?: string } = {},
) {
  const visit = await demo.visit(options);
  const lines: string[] = [];
  visit.context.on('console', (message) => {
    if (message.text().includes('[Baton]')) lines.push(message.text());
  });
  await demo.putFile('bars.css', css);
  const tag = `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${attributes}></script>`;
  const viewport = '<meta name="viewport" content="width=device-width">';
  const page = await demo.openPageWith(
    visit,
    `${viewport}<link rel="stylesheet" href="/bars.css">${tag}`,
    body,
  );
  return { page, visit, lines, customer: createCustomer(page) };
}

const ready = (page: Page) =>
  page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
/** The window's height between the launcher and its bottom, once it stands where it should. */
const standsAbove = (page: Page, bottom: number) =>
  page.waitForFunction((wanted) => {
    const button = document.querySelector('baton-root')?.shadowRoot?.querySelector('.launcher');
    return button && Math.round(innerHeight - button.getBoundingClientRect().bottom) === wanted;
  }, bottom);

describe('The site’s own element', () => {
  it('opens the panel, by pointer and by keyboard, and gets the focus back', async () => {
    const { page, customer } = await pageWith('data-launcher="#help"', '<button id="help">Support</button>');
    const own = page.locator('#help');
    await own.click();
    await customer.dialog.getByRole('combobox').waitFor();
    await ready(page);
    await customer.closePanel();
    await page.waitForFunction(() => document.activeElement?.id === 'help');
    await page.keyboard.press('Enter');
    await customer.dialog.getByRole('combobox').waitFor();
    expect(await own.getAttribute('aria-expanded')).toBe('true');
    await customer.closePanel();
    await page.waitForFunction(() => document.querySelector('#help')?.ariaExpanded === 'false');
    expect(await own.getAttribute('aria-haspopup')).toBe('dialog');
    expect(await page.locator('.launcher').isVisible()).toBe(false);
  });

  it('works before anything of ours but the tag is there', async () => {
    const visit = await demo.visit();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await visit.context.route(/chunks\/session-/, async (route) => {
      await held;
      await route.continue();
    });
    const tag = `<script src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-launcher=".help"></script>`;
    const page = await demo.openPageWith(
      visit,
      '',
      `<a class="help" href="/elsewhere.html">Support</a>${tag}`,
    );
    await page.getByRole('link', { name: 'Support' }).click();
    letGo();
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    expect(new URL(page.url()).pathname).toBe('/try.html');
  });

  it('may be drawn anew, and may keep its events to itself', async () => {
    const { page, customer } = await pageWith('data-launcher="[data-help]"', '<div id="app"></div>');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.dataset['help'] = '';
      button.textContent = 'Support';
      button.addEventListener('click', (event) => {
        event.stopImmediatePropagation();
      });
      document.querySelector('#app')?.replaceChildren(button);
    });
    await page.getByRole('button', { name: 'Support' }).click();
    await customer.dialog.getByRole('combobox').waitFor();
  });

  it('says that contact is on offer', async () => {
    const { page, customer, visit } = await pageWith(
      'data-launcher="#help"',
      '<button id="help">Support</button>',
    );
    await page.locator('#help').click();
    await customer.search('quartz zeppelin xylophone');
    await customer.offer().waitFor();
    await customer.closePanel();
    await page.locator('#help[data-baton-offer]').waitFor();
    expect(await page.locator('#help').getAttribute('aria-description')).toBe('(contact is offered)');
    await visit.expectAccessible(page);
  });

  it.each([
    ['#none', 'is not on the page'],
    ['#1x', 'cannot be found by such a selector'],
  ])('gives way to our launcher where %s %s', async (selector) => {
    const { page, lines } = await pageWith(`data-launcher="${selector}"`, '', {
      expected: [/data-launcher/],
    });
    await page.getByRole('button', { name: 'Help' }).waitFor();
    expect(lines).toEqual([
      `[Baton] data-launcher: expected a CSS selector of an element of this page, received "${selector}". Nothing matches it, so our launcher is shown. Correct it, or add the element.`,
    ]);
  });

  it('does again what it does without us where we cannot be loaded', async () => {
    const visit = await demo.visit({ expected: [/Not loaded/, /Failed to load resource/] });
    await visit.context.route(/chunks\/session-/, (route) => route.abort());
    const tag = `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-launcher="#help"></script>`;
    const failed = visit.context.waitForEvent('console', (message) => message.text().includes('Not loaded'));
    const page = await demo.openPageWith(visit, tag, '<a id="help" href="/">Support</a>');
    await failed;
    await page.locator('#help').click();
    await page.waitForURL(demo.url('/'));
  });

  it('is as before after Baton("destroy")', async () => {
    const { page } = await pageWith('data-launcher="#help"', '<a id="help" href="/">Support</a>');
    await ready(page);
    await page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('destroy');
    });
    await page.locator('baton-root').waitFor({ state: 'detached' });
    await page.locator('#help').click();
    await page.waitForURL(demo.url('/'));
  });
});

describe('The launcher on a phone', () => {
  const bar =
    'position: fixed; inset: auto 0 0; display: flex; justify-content: space-around; background: #fff;';

  it('stands above a row of tabs, and above a notice of cookies that comes late, and comes back', async () => {
    const { page, visit } = await pageWith(
      '',
      '<nav class="tabs"><a href="/">Home</a><a href="/">Cart</a></nav>',
      {
        viewport: PHONE,
        css: `.tabs { ${bar} height: 56px } .cookies { ${bar} inset: auto 0 56px; height: 120px }`,
      },
    );
    await standsAbove(page, 56 + 12);
    await page.evaluate(() => {
      const notice = document.createElement('div');
      notice.className = 'cookies';
      const accept = document.createElement('button');
      accept.textContent = 'Accept';
      accept.onclick = () => {
        notice.style.display = 'none';
      };
      notice.append(accept);
      document.body.append(notice);
    });
    await standsAbove(page, 56 + 120 + 12);
    await visit.expectAccessible(page);
    await page.getByRole('button', { name: 'Accept' }).click();
    await standsAbove(page, 56 + 12);
  });

  it('stands at its place where nothing is under it, and under what covers all of the page', async () => {
    const { page } = await pageWith('', '<div class="layer"></div>', {
      viewport: PHONE,
      css: '.layer { position: fixed; inset: 0; pointer-events: auto; z-index: -1 }',
    });
    await ready(page);
    await page.waitForTimeout(1200);
    await standsAbove(page, 20);
  });

  it('stands beside a chat button that is put there later, without a shift of the layout', async () => {
    const { page } = await pageWith('', '', {
      viewport: PHONE,
      css: '.chat { position: fixed; right: 16px; bottom: 16px; width: 56px; height: 56px; z-index: 2147483001 }',
    });
    await ready(page);
    await page.evaluate(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        (window as unknown as { shifts: number }).shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
      const chat = document.createElement('button');
      chat.className = 'chat';
      chat.textContent = 'Chat';
      document.body.append(chat);
    });
    await standsAbove(page, 16 + 56 + 12);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    await page.getByRole('button', { name: 'Chat' }).click();
  });
});
