import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';
import type { VisitOptions } from './visit.ts';

const demo = useDemo();
const PHONE = { width: 375, height: 667 };
const DESKTOP = { width: 1280, height: 900 };

async function customerWith(options: VisitOptions, path = '/billing/when-a-refund-arrives.html') {
  const customer = await demo.customerAt(path, options);
  await customer.heard('ready');
  return customer;
}

const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

/** What sticks out of its own box and is cut off there, as `class: text`. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('baton-root')?.shadowRoot?.querySelector('.panel');
    return [...(panel?.querySelectorAll<HTMLElement>('*') ?? [])]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const clips = overflowX !== 'visible' || overflowY === 'hidden';
        return clips && position !== 'absolute' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.className}: ${element.innerText.slice(0, 40)}`);
  });

describe('On a desktop, the panel', () => {
  it.each([
    ['right', (x: number) => x > 800],
    ['left', (x: number) => x < 20],
  ])('is a side sheet as high as the screen, at the %s', async (position, isThere) => {
    const visit = await demo.visit({ viewport: DESKTOP });
    const page = await demo.openPageWith(
      visit,
      `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-position="${position}"></script>`,
    );
    const customer = createCustomer(page);
    await customer.openPanel();
    await customer.dialog.evaluate((dialog) =>
      Promise.all(dialog.getAnimations().map((one) => one.finished)),
    );
    const { x, y, width, height } = await boxOf(customer.dialog);
    expect(isThere(x)).toBe(true);
    expect(width).toBe(420);
    expect([y, DESKTOP.height - y - height]).toEqual([8, 8]);
  });

  it('comes in a moment, and at once for who wants no motion', async () => {
    const { openPanel, dialog, page, closePanel } = await customerWith({ viewport: DESKTOP });
    const motion = () =>
      dialog.evaluate((element) => {
        const { animationName, animationDuration } = getComputedStyle(element);
        return { animationName, seconds: parseFloat(animationDuration) };
      });
    await openPanel();
    const { animationName, seconds } = await motion();
    expect(animationName).toBe('slide');
    expect(seconds).toBeLessThanOrEqual(0.2);
    await closePanel();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPanel();
    expect((await motion()).seconds).toBe(0);
  });

  it('has an edge in forced colours, and is not printed', async () => {
    const { openPanel, dialog, page } = await customerWith({ viewport: DESKTOP });
    await openPanel();
    await page.emulateMedia({ forcedColors: 'active' });
    const edge = () =>
      dialog.evaluate((element) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
        return { borderTopWidth, isSeen: borderTopColor !== backgroundColor };
      });
    expect(await edge()).toEqual({ borderTopWidth: '1px', isSeen: true });
    await page.emulateMedia({ media: 'print' });
    expect(await dialog.isVisible()).toBe(false);
  });
});

describe('On a phone, the panel', () => {
  it('fills the screen, in fields that the browser does not zoom into', async () => {
    const { openPanel, dialog, fill } = await customerWith({ viewport: PHONE });
    await openPanel();
    await dialog.evaluate((element) => Promise.all(element.getAnimations().map((one) => one.finished)));
    expect(await boxOf(dialog)).toEqual({ x: 0, y: 0, ...PHONE });
    await dialog.getByRole('button', { name: 'Contact support' }).click();
    await fill('In your words', 'Where is my refund?');
    const sizes = await dialog
      .locator('input:visible, textarea:visible, select:visible')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  it('stays above the keyboard, with what has the focus and the button that sends', async () => {
    const visit = await demo.visit({ viewport: PHONE });
    // A keyboard that comes up changes nothing but this; no browser under test has one.
    await visit.context.addInitScript(() => {
      const screen = Object.assign(new EventTarget(), { scale: 1, height: innerHeight, offsetTop: 0 });
      Object.defineProperty(window, 'visualViewport', { value: screen });
    });
    const page = await visit.open(demo.url('/billing/when-a-refund-arrives.html'));
    const customer = createCustomer(page);
    const { dialog, openPanel } = customer;
    await openPanel();
    await dialog.getByRole('button', { name: 'Contact support' }).click();
    const email = dialog.getByLabel('E-mail').first();
    await email.focus();
    const keyboard = (height: number, offsetTop: number, scale = 1) =>
      page.evaluate(
        (now) => {
          Object.assign(visualViewport as EventTarget, now);
          visualViewport?.dispatchEvent(new Event('resize'));
        },
        { height, offsetTop, scale },
      );
    await keyboard(300, 40);
    const frame = await boxOf(dialog);
    expect([frame.y, frame.height]).toEqual([40, 300]);
    const isInside = async (part: Locator) => {
      const { y, height } = await boxOf(part);
      return y >= 40 && y + height <= 340;
    };
    expect(await isInside(email)).toBe(true);
    const send = dialog.getByRole('button', { name: /^Send/ });
    await send.scrollIntoViewIfNeeded();
    expect(await isInside(send)).toBe(true);
    // Two fingers, not a keyboard: the panel stays as it was.
    await keyboard(150, 100, 2);
    expect((await boxOf(dialog)).height).toBe(300);
    await keyboard(PHONE.height, 0);
    expect((await boxOf(dialog)).height).toBe(PHONE.height);
  });
});

describe('On a page at 400 % (320 by 256 px)', () => {
  it('everything can be reached by scrolling, in one direction', async () => {
    const viewport = { width: 320, height: 256 };
    const customer = await customerWith({ viewport });
    const { dialog, page } = customer;
    const expectReachable = async () => {
      const parts = dialog.locator('button:visible, a:visible, input:visible, textarea:visible, h1, h2');
      expect(await parts.count()).toBeGreaterThan(2);
      for (const part of await parts.all()) {
        await part.scrollIntoViewIfNeeded();
        const { x, y, width, height } = await boxOf(part);
        const text = await part.evaluate((element) => element.outerHTML.slice(0, 80));
        // A scroller stands on whole pixels, its content may not.
        const bottom = Math.floor(y + Math.min(height, 40));
        expect([text, x >= 0 && x + width <= 320, bottom <= 256 && y + height > 0]).toEqual([
          text,
          true,
          true,
        ]);
      }
      expect(await cutOff(page)).toEqual([]);
    };
    await customer.openPanel();
    await customer.search('refund not arrived');
    await expectReachable();
    await customer.openResult('Refund to a different card');
    await customer.rate('No, I still need help');
    await expectReachable();
    await customer.back();
    await customer.offer().waitFor();
    await expectReachable();
    await customer.takeOffer();
    await dialog.getByRole('form').waitFor();
    await expectReachable();
  });
});

describe('With wider text (WCAG 2.2, 1.4.12)', () => {
  it.each([
    ['a desktop', DESKTOP],
    ['a phone', PHONE],
  ])('nothing is cut off, on %s', async (_, viewport) => {
    const customer = await customerWith({ viewport });
    const { page, dialog } = customer;
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.querySelector('baton-root')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await customer.openPanel();
    await customer.search('refund not arrived');
    const spacing = customer.dialog
      .getByRole('button', { name: 'Contact support' })
      .evaluate((button) => parseFloat(getComputedStyle(button).letterSpacing));
    expect(await spacing).toBeGreaterThan(1.5);
    expect(await cutOff(page)).toEqual([]);
    await customer.openResult('Refund to a different card');
    await customer.rate('No, I still need help');
    expect(await cutOff(page)).toEqual([]);
    await customer.takeOffer();
    await dialog.getByRole('form').waitFor();
    expect(await cutOff(page)).toEqual([]);
  });
});
