import { describe, expect, it } from 'vitest';
import type { Customer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

/** The option that a screen reader is told of, the focus being in the field. */
async function active({ field, dialog }: Customer) {
  expect(await field.evaluate((box) => box.matches(':focus'))).toBe(true);
  const selected = dialog.getByRole('option', { selected: true });
  expect(await selected.getAttribute('id')).toBe(await field.getAttribute('aria-activedescendant'));
  return selected;
}

describe('With the keys of a combobox', () => {
  it('the options are passed round without leaving the field or moving the page', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    const { page, dialog } = customer;
    await customer.openPanel();
    await customer.search('refund');
    const titles = await dialog.getByRole('option').locator('b').allTextContents();
    const passed: (string | null)[] = [];
    for (const key of [...titles.map(() => 'ArrowDown'), 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      const option = await active(customer);
      passed.push(await option.locator('b').textContent());
      expect(await isInSight(option)).toBe(true);
    }
    expect(passed).toEqual([...titles, titles[0], titles.at(-1)]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.type('s');
    expect(await customer.field.inputValue()).toBe('refunds');
    expect(await customer.field.getAttribute('aria-activedescendant')).toBeNull();
  });

  it('an article opens at the heading that its option names', async () => {
    const customer = await demo.customerAt('/');
    const { page, dialog } = customer;
    await customer.openPanel();
    await customer.search('two people claim the account');
    await page.keyboard.press('ArrowDown');
    const heading = (await (await active(customer)).locator('.heading').textContent()) ?? '';
    await page.keyboard.press('Enter');
    const shown = dialog.locator('.article').getByRole('heading', { name: heading, exact: true });
    await shown.waitFor();
    expect(await isInSight(shown)).toBe(true);
  });

  it('the way back from an article leads to its option', async () => {
    const customer = await demo.customerAt('/');
    const { page } = customer;
    await customer.openPanel();
    await customer.search('refund');
    await page.keyboard.press('ArrowUp');
    const title = await (await active(customer)).locator('b').textContent();
    await page.keyboard.press('Enter');
    await customer.readToTheEnd();
    await customer.back();
    await customer.field.waitFor();
    const option = await active(customer);
    expect(await option.locator('b').textContent()).toBe(title);
    expect(await isInSight(option)).toBe(true);
  });

  it('Escape empties the field, and closes the panel with the next press', async () => {
    const customer = await demo.customerAt('/');
    const { page, dialog, field } = customer;
    await customer.openPanel();
    await customer.search('refund');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('Control and Enter open the option in a tab of its own, as a press with the middle button does', async () => {
    const customer = await demo.customerAt('/');
    const { page, dialog } = customer;
    await customer.openPanel();
    await customer.search('refund');
    await page.keyboard.press('ArrowDown');
    const href = await (await active(customer)).getAttribute('href');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    expect((await opened).url()).toBe(href);
    const again = page.context().waitForEvent('page');
    await dialog.getByRole('option').first().click({ button: 'middle' });
    expect((await again).url()).toBe(href);
    expect(await dialog.getByRole('listbox').isVisible()).toBe(true);
  });
});

describe('A screen reader', () => {
  it('is told the count once for a query that is typed letter by letter, and of the next one', async () => {
    const customer = await demo.customerAt('/');
    const { page, dialog, field } = customer;
    await customer.openPanel();
    const told = await dialog.getByRole('status').evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    await field.pressSequentially('refund card', { delay: 60 });
    await customer.heard('searched', { query: 'refund card' });
    await page.keyboard.press('Tab');
    await field.fill('xylophone');
    await customer.heard('searched', { query: 'xylophone' });
    expect(await told.jsonValue()).toEqual([
      expect.stringMatching(/^\d articles?$/),
      '',
      'Nothing found for “xylophone”.',
    ]);
  });
});

describe('Earlier searches of the session', () => {
  it('stand before the suggestions on the next page, and are searched again by the keys', async () => {
    const customer = await demo.customerAt('/');
    const { page, dialog, field } = customer;
    await customer.openPanel();
    await customer.search('refund');
    await customer.search('change the plan');
    await customer.search('xylophone');
    await page.goto(demo.url('/billing/when-a-refund-arrives.html'));
    await customer.openPanel();
    const recent = dialog.getByRole('group', { name: 'Recent searches' });
    await recent.waitFor();
    expect(await recent.getByRole('option').allTextContents()).toEqual(['change the plan', 'refund']);
    await customer.visit.expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await (await active(customer)).textContent()).toBe('refund');
    await page.keyboard.press('Enter');
    await customer.heard('searched', { query: 'refund' });
    expect(await field.inputValue()).toBe('refund');
    expect(await dialog.getByRole('option').count()).toBeGreaterThan(1);
  });
});

describe('While the index is on its way', () => {
  it('the panel says that it searches, and draws where results will stand unless motion is unwanted', async () => {
    const visit = await demo.visit();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.context.route(/baton-index/, async (route) => {
      await held;
      await route.continue();
    });
    const page = await visit.open(demo.url('/'));
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: /^Help/ }).click();
    await dialog.getByRole('combobox').fill('refund');
    const wait = dialog.getByText('Searching…');
    const drawn = () => wait.evaluate((shown) => getComputedStyle(shown).backgroundImage);
    expect(await drawn()).toMatch(/gradient/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await drawn()).toBe('none');
    release();
    await dialog.getByRole('option').first().waitFor();
    expect(await wait.count()).toBe(0);
  });
});

describe('On a phone', () => {
  it('the field does not make the page zoom, and what is in it can be pressed', async () => {
    const customer = await demo.customerAt('/', { viewport: { width: 375, height: 740 } });
    await customer.openPanel();
    await customer.field.fill('refund');
    expect(
      await customer.field.evaluate((box) => parseFloat(getComputedStyle(box).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    const clear = customer.dialog.getByRole('button', { name: 'Clear the search' });
    const { width, height } = (await clear.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(36);
    await clear.click();
    expect(await customer.field.inputValue()).toBe('');
    expect(await customer.field.evaluate((box) => box.matches(':focus'))).toBe(true);
  });
});

/** Whether all of it stands between the field, or the panel's title, and the panel's foot. */
function isInSight(locator: ReturnType<Customer['dialog']['locator']>): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const body = element.closest('.body')?.getBoundingClientRect();
    const search = element.closest('.body')?.querySelector('.search')?.getBoundingClientRect();
    return !!body && top >= (search?.bottom ?? body.top) - 1 && bottom <= body.bottom + 1;
  });
}
