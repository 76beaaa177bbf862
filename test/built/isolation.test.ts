import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const tag = (more = '') =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" ${more}></script>`;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz/?';

async function customerOn(head: string, body = '') {
  const visit = await demo.visit();
  const page = await demo.openPageWith(visit, head + tag(), body);
  await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
  return { ...createCustomer(page), visit };
}

describe('What is typed in our fields', () => {
  it('arrives, though the page takes every key before it comes to us', async () => {
    const thief = `<script>
      window.taken = '';
      addEventListener('keydown', (event) => {
        if (event.target.localName === 'input' || event.key.length > 1 || event.ctrlKey) return;
        window.taken += event.key;
        event.preventDefault();
      }, true);
    </script>`;
    const customer = await customerOn(thief);
    await customer.openPanel();
    await customer.field.pressSequentially(LETTERS);
    expect(await customer.field.inputValue()).toBe(LETTERS);
    expect(await customer.page.evaluate(() => (window as unknown as { taken: string }).taken)).toBe(LETTERS);
    await customer.page.keyboard.press('Control+z');
    expect(await customer.field.inputValue()).not.toBe(LETTERS);
  });

  it('is not heard by the page: no key, no text, nothing pasted', async () => {
    const listen = `<script>
      window.heardKeys = [];
      for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
        for (const target of [document, window]) target.addEventListener(name, () => window.heardKeys.push(name));
    </script>`;
    const customer = await customerOn(listen, '<input id="own" aria-label="Of the page">');
    const { page } = customer;
    const heard = () => page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys.length);
    await page.locator('#own').press('a');
    const ofThePage = await heard();
    expect(ofThePage).toBeGreaterThan(0);
    await customer.openPanel();
    await customer.field.pressSequentially(LETTERS);
    await customer.field.press('Control+a');
    await customer.field.press('Control+c');
    await customer.field.press('Control+v');
    await customer.closePanel();
    expect(await heard()).toBe(ofThePage);
  });
});

describe('The page under the panel', () => {
  it('keeps its scroll position and the text that was selected', async () => {
    const customer = await customerOn('', '<p id="far">Far down.</p><div class="tall"></div>');
    const { page } = customer;
    await page.evaluate(() => {
      document.body.style.paddingTop = '900px';
      document.body.style.paddingBottom = '900px';
      const far = document.querySelector('#far') as HTMLElement;
      far.scrollIntoView();
      getSelection()?.selectAllChildren(far);
    });
    const facts = () =>
      page.evaluate(() => ({ scroll: scrollY, selected: String(getSelection()), history: history.length }));
    const before = await facts();
    expect(before).toMatchObject({ selected: 'Far down.' });
    await page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('open');
    });
    await customer.search('refund card');
    await customer.openResult('Refund to a different card');
    await customer.closePanel();
    // A dialog tells that it closed in a task of its own, after it is out of sight.
    await customer.heard('closed');
    expect(await facts()).toEqual(before);
  });
});

describe('The focus', () => {
  const focused = `(() => {
    const element = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
    return element.id || element.className || element.localName;
  })()`;
  const body = `
    <button id="site" onclick="Baton('open')">Support</button>
    <p id="gone" tabindex="0">Soon gone</p><input id="field" aria-label="Of the page">`;

  it.each([
    ['the launcher', 'baton-root button', 'launcher '],
    ['the site’s own button', '#site', 'site'],
  ])('goes into the panel and comes back to %s', async (_, opener, name) => {
    const customer = await customerOn('', body);
    await customer.page.locator(opener).first().focus();
    await customer.page.keyboard.press('Enter');
    await customer.field.waitFor();
    expect(
      await customer.field.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field),
    ).toBe(true);
    await customer.closePanel();
    expect(await customer.page.evaluate(focused)).toBe(name);
  });

  it('comes back to where the customer was when the site opened the panel', async () => {
    const customer = await customerOn('', body);
    await customer.page.locator('#field').focus();
    await customer.page.evaluate(`Baton('open')`);
    await customer.field.waitFor();
    await customer.closePanel();
    expect(await customer.page.evaluate(focused)).toBe('field');
  });

  it('is the page’s, which does not jump, when what had it is gone', async () => {
    const customer = await customerOn('', body);
    await customer.page.locator('#gone').focus();
    await customer.page.evaluate(`Baton('open')`);
    await customer.field.waitFor();
    await customer.page.evaluate(() => {
      document.querySelector('#gone')?.remove();
    });
    const before = await customer.page.evaluate(() => scrollY);
    await customer.closePanel();
    await customer.heard('closed');
    expect(await customer.page.evaluate(focused)).toBe('body');
    expect(await customer.page.evaluate(() => scrollY)).toBe(before);
  });
});
