import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('With the keyboard alone', () => {
  it('the whole journey works, from the launcher to the reference, and Escape gives the focus back', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    const { page, dialog } = customer;
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        return element === document.body ? '' : (element?.textContent ?? '');
      });
    /** Tabs until the focus stands on a control with this text. */
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await focused()) === text) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The focus never reached “${text}”.`);
    };
    await customer.heard('ready');
    await page.locator('article a').last().focus();
    await tabTo('Help');
    await page.keyboard.press('Enter');
    await dialog.getByRole('searchbox').waitFor();
    await page.keyboard.type('refund card');
    await page.keyboard.press('Enter');
    await customer.heard('searched', { query: 'refund card' });
    await page.keyboard.press('ArrowDown');
    const title = await focused();
    await page.keyboard.press('Enter');
    await dialog.getByRole('group', { name: 'Did this solve it?' }).waitFor();
    expect(title).toContain(await dialog.locator('.article .title').innerText());
    await tabTo('No, I still need help');
    await page.keyboard.press('Enter');
    await tabTo('Write to the billing team');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('E-mail').waitFor();
    expect(await focused()).toBe('Write to the billing team');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ana@larch.example');
    expect(await dialog.getByLabel('E-mail').inputValue()).toBe('ana@larch.example');
    await page.keyboard.press('Enter');
    await dialog.getByText('has your message').waitFor();
    expect(await focused()).toBe('The billing team has your message.');
    expect((await demo.stored(await customer.reference())).customer.email).toBe('ana@larch.example');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused()).toMatch(/^Help/);
  });
});
