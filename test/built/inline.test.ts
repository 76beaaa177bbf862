import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';
import type { VisitOptions } from './visit.ts';

const demo = useDemo();
const tag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin"></script>`;
const SEARCH = '<baton-help></baton-help>';

async function customerWith(body: string, options?: VisitOptions, head = '') {
  const visit = await demo.visit(options);
  const page = await demo.openPageWith(visit, head + tag(), body);
  const customer = createCustomer(page);
  const inline = page.locator('baton-help').first();
  await inline.locator('.inline').waitFor();
  const field = inline.getByRole('combobox');
  return {
    ...customer,
    visit,
    inline,
    panelField: customer.field,
    field,
    options: inline.getByRole('option'),
    async type(text: string) {
      await field.pressSequentially(text);
      await inline.getByRole('listbox').waitFor();
    },
  };
}

describe('A search box that the site has placed', () => {
  it('shows answers below it as they are typed, and counts as a search', async () => {
    const { type, field, options, inline, heard, visit, page } = await customerWith(SEARCH);
    await type('refund card');
    expect(await options.first().innerText()).toContain('Refund');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await inline.getByRole('status').innerText()).toMatch(/^\d+ articles$/);
    await visit.expectAccessible(page);
    await heard('searched', { query: 'refund card' });
  });

  it('opens an answer in the panel with the arrow keys and Enter, and has the focus again afterwards', async () => {
    const { type, field, options, dialog, page, heard, closePanel } = await customerWith(SEARCH);
    await type('refund card');
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    const title = await options.nth(1).locator('b').innerText();
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await field.press('Enter');
    await dialog.getByRole('heading', { name: title }).first().waitFor();
    await heard('searched', { query: 'refund card' });
    await heard('article-viewed', { title });
    expect(await options.count()).toBe(0);
    await closePanel();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.role)).toBe(
      'combobox',
    );
    expect(await field.inputValue()).toBe('refund card');
  });

  it('opens an answer by a press, and as a link with a modifier key', async () => {
    const { type, options, dialog, page, visit, readToTheEnd } = await customerWith(SEARCH);
    await type('refund card');
    const href = await options.first().getAttribute('href');
    const opened = visit.context.waitForEvent('page');
    await options.first().click({ modifiers: ['ControlOrMeta'] });
    const other = await opened;
    await other.waitForLoadState();
    expect(other.url()).toBe(href);
    expect(await dialog.count()).toBe(0);
    await page.bringToFront();
    await options.first().click();
    await readToTheEnd();
  });

  it('opens the panel with the same search on Enter, where it was chosen nothing', async () => {
    const { field, dialog, panelField } = await customerWith(SEARCH);
    await field.fill('refund card');
    await field.press('Enter');
    await dialog.waitFor();
    expect(await panelField.inputValue()).toBe('refund card');
  });

  it('puts its answers away on Escape and when the focus leaves, and keeps the text', async () => {
    const { type, field, inline, page } = await customerWith(`${SEARCH}<input aria-label="Next">`);
    await type('refund card');
    const list = inline.getByRole('listbox');
    await field.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('refund card');
    await field.press('ArrowDown');
    await list.waitFor();
    await page.getByLabel('Next').focus();
    await list.waitFor({ state: 'hidden' });
  });

  it('leads to a person below the answers, and when there are none', async () => {
    const { field, inline, dialog, heard } = await customerWith(SEARCH);
    await field.pressSequentially('quartz zeppelin xylophone');
    await inline.getByText('Nothing found for “quartz zeppelin xylophone”.').last().waitFor();
    await field.press('Tab');
    await inline.page().keyboard.press('Enter');
    await dialog.getByRole('form').waitFor();
    await heard('searched', { query: 'quartz zeppelin xylophone' });
  });

  it('says what can be done when its code cannot be loaded, and tries again with the next letter', async () => {
    const visit = await demo.visit({ expected: [/ERR_FAILED/] });
    const chunk = /chunks\/inlineAnswers-/;
    await visit.context.route(chunk, (route) => route.abort());
    const page = await demo.openPageWith(visit, tag(), SEARCH);
    const inline = page.locator('baton-help');
    const field = inline.getByRole('combobox');
    await field.pressSequentially('refund');
    await inline.getByText('Search could not be loaded.').waitFor();
    await visit.expectAccessible(page);
    await visit.context.unroute(chunk);
    await field.pressSequentially(' card');
    await inline.getByRole('listbox').waitFor();
    await inline.getByText('Search could not be loaded.').waitFor({ state: 'detached' });
  });

  it('loads its own small part with the page, and search only when the customer comes near', async () => {
    const visit = await demo.visit();
    const asked: string[] = [];
    visit.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = await demo.openPageWith(visit, tag(), SEARCH);
    await page.locator('baton-help .inline').waitFor();
    await page.waitForLoadState('networkidle');
    const has = (name: string) => asked.some((path) => path.startsWith(`/chunks/${name}-`));
    expect([has('inlineHelp'), has('panelRoom'), has('inlineAnswers')]).toEqual([true, false, false]);
    await page.locator('baton-help').getByRole('combobox').focus();
    await expect.poll(() => has('panelRoom') && has('inlineAnswers')).toBe(true);
  });

  it('keeps its keys to itself, moves nothing, and is not cut off by the page', async () => {
    const listen = `<script>
      window.keys = 0;
      window.shifts = 0;
      addEventListener('keydown', () => { window.keys += 1; });
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.sources.some((source) => document.querySelector('main').contains(source.node))) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    </script><style>baton-help { display: block; min-height: 46px }</style>`;
    const { type, options, page } = await customerWith(
      `<div style="overflow: hidden; height: 60px; position: relative">${SEARCH}</div><p>After it.</p>`,
      undefined,
      listen,
    );
    await type('refund card');
    await options.nth(1).click({ trial: true });
    expect(
      await page.evaluate(() => {
        const { keys, shifts } = window as unknown as { keys: number; shifts: number };
        return { keys, shifts };
      }),
    ).toEqual({ keys: 0, shifts: 0 });
  });
});
