import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const tag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin"></script>`;
const STUCK = '<baton-help mode="stuck"></baton-help>';
const SEARCH = '<baton-help></baton-help>';

async function customerWith(body: string) {
  const visit = await demo.visit();
  const page = await demo.openPageWith(visit, tag(), body);
  const inline = page.locator('baton-help').first();
  await inline.locator('.inline').waitFor();
  return { ...createCustomer(page), visit, inline };
}

describe('The block at an article’s end', () => {
  it('says one sentence, and leads to search', async () => {
    const { inline, dialog, visit, page, field: searchField } = await customerWith(STUCK);
    await visit.expectAccessible(page);
    await inline.getByRole('button', { name: 'Search for an answer' }).click();
    await dialog.waitFor();
    expect(
      await searchField.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field),
    ).toBe(true);
  });

  it('leads to a person', async () => {
    const { inline, dialog } = await customerWith(STUCK);
    await inline.getByRole('button', { name: 'Contact support' }).click();
    await dialog.getByRole('form').waitFor();
  });

  it('is dark where the page is, and follows its switch', async () => {
    const { inline, page } = await customerWith(STUCK);
    const isDark = () => inline.locator('.inline').evaluate((block) => block.classList.contains('dark'));
    expect(await isDark()).toBe(false);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
      document.body.style.background = '#111';
      document.body.style.color = '#eee';
    });
    await expect.poll(isDark).toBe(true);
  });
});

describe('An inline element', () => {
  it('of a mode that there is not is a search box, and the console says what to write', async () => {
    const lines: string[] = [];
    const visit = await demo.visit({ expected: [/<baton-help> mode/] });
    visit.context.on('console', (message) => lines.push(message.text()));
    const page = await demo.openPageWith(visit, tag(), '<baton-help mode="stuk"></baton-help>');
    await page.locator('baton-help').getByRole('combobox').waitFor();
    expect(lines).toEqual([
      '[Baton] <baton-help> mode: expected search or stuck, received "stuk". It is shown as a search box.',
    ]);
  });

  it('is found on the next route, and when the site says that there is one', async () => {
    const { page } = await customerWith(SEARCH);
    const add = (id: string) =>
      page.evaluate((name) => {
        const element = document.createElement('baton-help');
        element.id = name;
        document.querySelector('main')?.append(element);
      }, id);
    await add('second');
    await page.evaluate(() => {
      history.pushState(null, '', '/next');
    });
    await page.locator('#second .inline').waitFor();
    await add('third');
    await page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('page');
    });
    await page.locator('#third .inline').waitFor();
  });

  it('is empty again after Baton("destroy")', async () => {
    const { page, inline } = await customerWith(SEARCH);
    await page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('destroy');
    });
    await inline.locator('.inline').waitFor({ state: 'detached' });
  });
});
