import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const tag = (more = '') =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${more}></script>`;

/** A page with this sheet, once the launcher is there. */
async function pageWith(css: string, more = '') {
  const visit = await demo.visit();
  await demo.putFile('theme.css', css);
  const page = await demo.openPageWith(visit, `<link rel="stylesheet" href="/theme.css">${tag(more)}`);
  await page.getByRole('button', { name: /^Help/ }).waitFor();
  return { page, visit, customer: createCustomer(page) };
}

describe('Dark or light', () => {
  const DARK = 'rgb(23, 27, 32)';
  const LIGHT = 'rgb(255, 255, 255)';
  const isPaper = (page: Page, paper: string) =>
    page.waitForFunction((wanted) => {
      const dialog = document.querySelector('baton-root')?.shadowRoot?.querySelector('dialog');
      return dialog && getComputedStyle(dialog).backgroundColor === wanted;
    }, paper);

  it.each([
    [
      'a class on the root',
      'html.dark body { background: #111; color: #eee }',
      'documentElement',
      'class',
      'dark',
    ],
    [
      'an attribute on the body, which fades',
      'body { background: #fff; transition: background .2s } body[data-mode=night] { background: #111; color: #eee }',
      'body',
      'data-mode',
      'night',
    ],
  ] as const)('follows %s while the panel is open', async (_, css, part, name, value) => {
    const { page, customer, visit } = await pageWith(css);
    await customer.openPanel();
    await isPaper(page, LIGHT);
    await page.evaluate(
      ([of, attribute, on]) => {
        document[of].setAttribute(attribute, on);
      },
      [part, name, value] as const,
    );
    await isPaper(page, DARK);
    await visit.expectAccessible(page);
    await page.evaluate(
      ([of, attribute]) => {
        document[of].removeAttribute(attribute);
      },
      [part, name] as const,
    );
    await isPaper(page, LIGHT);
  });

  it('follows the system where the page does', async () => {
    const { page, customer } = await pageWith(':root { color-scheme: light dark }');
    await customer.openPanel();
    await isPaper(page, LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isPaper(page, DARK);
  });

  it('is what the site says, whatever the page is like', async () => {
    const { page, customer, visit } = await pageWith(
      'body { background: #fff }',
      'data-theme="dark" data-accent="#0a5a49"',
    );
    await customer.openPanel();
    await isPaper(page, DARK);
    await visit.expectAccessible(page);
  });
});
