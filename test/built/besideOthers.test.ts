import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { otherSearches, putOtherSearches, stateOfOthers } from './otherSearches.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
/** Every letter, and what the three and others like them listen for. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz/?sk';
const SHORTCUTS = ['Control+k', 'Meta+k'];
const NOTHING_YET = { docSearchOpened: 0, open: [] };

beforeAll(() => putOtherSearches(demo.putFile));

/** A page with the three and, unless it says otherwise, our tag. */
async function pageWithOthers(tag = ourTag()) {
  const visit = await demo.visit({ only: tag ? 'baton-root' : 'h1' });
  const page = await demo.openPageWith(visit, tag, otherSearches);
  for (const part of ['.DocSearch-Button', '.pagefind-ui__search-input', '.aa-Input'])
    await page.locator(part).waitFor();
  if (tag) await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
  return page;
}

const ourTag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin"></script>`;

const modal = (page: Page) => page.locator('.DocSearch-Modal');

/** DocSearch listens from the second frame on after it has drawn something. */
const listening = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );

/** Each shortcut opens theirs, on the page and, those with Ctrl or Cmd, in a field of the page; letters do not. */
async function expectTheirShortcuts(page: Page) {
  const before = (await stateOfOthers(page)).docSearchOpened;
  const open = async (key: string) => {
    await listening(page);
    await page.keyboard.press(key);
    await modal(page).waitFor();
    await page.locator('.DocSearch-Close').click();
    await modal(page).waitFor({ state: 'detached' });
  };
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const key of ['?', 's', 'k']) await page.keyboard.press(key);
  for (const key of ['/', ...SHORTCUTS]) await open(key);
  await page.getByLabel('Of the page').focus();
  for (const key of SHORTCUTS) await open(key);
  expect((await stateOfOthers(page)).docSearchOpened).toBe(before + 5);
}

/** Types everything into a field; every letter arrives, and the shortcuts change nothing. */
async function typeEverything(field: Locator) {
  await field.click();
  await field.pressSequentially(LETTERS);
  for (const key of SHORTCUTS) await field.press(key);
  await expect.poll(() => field.inputValue()).toBe(LETTERS);
}

/**
 * Nothing of theirs has opened by now. What DocSearch was told to open, it opens a moment later: so its shortcut is
 * pressed where it counts, and that must be the first time.
 */
async function expectNothingOpened(page: Page) {
  expect(await stateOfOthers(page)).toEqual(NOTHING_YET);
  await listening(page);
  await page.getByLabel('Of the page').press('Control+k');
  await modal(page).waitFor();
  expect((await stateOfOthers(page)).docSearchOpened).toBe(1);
}

describe('Beside DocSearch, Pagefind UI and autocomplete, our fields', () => {
  it('in search: every letter arrives, nothing of theirs opens, and focus stays', async () => {
    const page = await pageWithOthers();
    const customer = createCustomer(page);
    await customer.openPanel();
    await typeEverything(customer.field);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('baton-root');
    await customer.closePanel();
    await expectNothingOpened(page);
  });

  it('in the form: every letter arrives, and nothing of theirs opens', async () => {
    const page = await pageWithOthers();
    const customer = createCustomer(page);
    await customer.openPanel();
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    for (const label of ['In your words', 'E-mail'])
      await typeEverything(customer.dialog.getByLabel(label).first());
    await customer.closePanel();
    await expectNothingOpened(page);
  });

  it('in a search box that the site has placed: the same', async () => {
    const page = await pageWithOthers();
    await typeEverything(page.locator('baton-help').getByRole('combobox'));
    await expectNothingOpened(page);
  });

  it('keep their keys when the customer has pressed on the empty part of the panel', async () => {
    const page = await pageWithOthers();
    const customer = createCustomer(page);
    await customer.openPanel();
    const { x, y, width, height } = (await customer.dialog.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.click(x + width / 2, y + height - 100);
    for (const key of ['/', 'k', ...SHORTCUTS]) await page.keyboard.press(key);
    await customer.closePanel();
    await expectNothingOpened(page);
  });
});

describe('Beside us, theirs', () => {
  it.each([
    ['without our tag', '', () => Promise.resolve()],
    ['before our panel was opened', undefined, () => Promise.resolve()],
    [
      'after our panel was closed',
      undefined,
      async (page: Page) => {
        const customer = createCustomer(page);
        await customer.openPanel();
        await typeEverything(customer.field);
        await customer.closePanel();
        await customer.dialog.waitFor({ state: 'hidden' });
      },
    ],
  ])('open by the same keys: %s', async (_, tag, prepare) => {
    const page = await pageWithOthers(tag);
    await prepare(page);
    await expectTheirShortcuts(page);
  });

  it('take every letter in their own fields, and find', async () => {
    const page = await pageWithOthers();
    const pagefind = page.locator('.pagefind-ui__search-input');
    await pagefind.pressSequentially(LETTERS);
    expect(await pagefind.inputValue()).toBe(LETTERS);
    await pagefind.fill('refund');
    await page.locator('.pagefind-ui__result-link', { hasText: 'Refunds' }).waitFor();
    const autocomplete = page.locator('.aa-Input');
    await autocomplete.pressSequentially(LETTERS);
    await page.locator('.aa-Item', { hasText: `Refunds${LETTERS}` }).waitFor();
    await page.locator('.DocSearch-Button').click();
    const docSearch = page.locator('.DocSearch-Input');
    await docSearch.pressSequentially(LETTERS);
    expect(await docSearch.inputValue()).toBe(LETTERS);
  });
});
