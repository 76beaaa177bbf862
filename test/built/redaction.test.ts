import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

/** A customer whose browser gets the code for redaction when the test lets it. */
async function whileItComes(expected: readonly RegExp[] = []) {
  const customer = await demo.customerAt('/', { expected });
  let letCome: (comes: boolean) => void = () => undefined;
  const comes = new Promise<boolean>((resolve) => {
    letCome = resolve;
  });
  await customer.visit.context.route('**/redaction-*.js', async (route) => {
    if (await comes) await route.continue();
    else await route.abort();
  });
  await customer.openPanel();
  const { field } = customer;
  /** Types a query and means it, without waiting for anything. */
  const search = async (query: string) => {
    await field.fill(query);
    await field.press('Enter');
  };
  return { ...customer, letCome, search };
}

const stored = (page: Page) =>
  page.evaluate(() => {
    const { events = [] } = JSON.parse(localStorage.getItem('baton:session') ?? '{}') as {
      readonly events?: readonly { readonly type: string; readonly at: number; readonly query?: string }[];
    };
    return events.map(({ type, at, query }) => ({ type, at, query }));
  });
const queries = async (page: Page) => (await stored(page)).flatMap(({ query }) => query ?? []);

describe('What is typed before the code for redaction is there', () => {
  it('is searched at once, and kept later, clean, in order, with the time at which it happened', async () => {
    const { page, search, letCome, dialog } = await whileItComes();
    await search('refund to 4111 1111 1111 1111');
    await dialog.getByRole('listbox').getByRole('option').first().waitFor();
    await search('refund for ana@larch.example');
    await dialog.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await queries(page)).toEqual([]);
    const before = Date.now();
    letCome(true);
    await expect
      .poll(() => queries(page))
      .toEqual(['refund to [card-number removed]', 'refund for [email removed]']);
    const times = (await stored(page)).filter(({ query }) => query !== undefined).map(({ at }) => at);
    expect(times.every((at) => at < before)).toBe(true);
  });

  it('is let go when the session ends meanwhile', async () => {
    const { page, search, letCome, heard } = await whileItComes();
    await search('what another person typed');
    await page.evaluate(() => {
      (window as unknown as { Baton: (name: string) => void }).Baton('reset');
    });
    await expect.poll(() => page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('');
    letCome(true);
    await search('what the next one typed');
    await heard('searched', { query: 'what the next one typed' });
    expect(await queries(page)).toEqual(['what the next one typed']);
  });

  it('is let go where that code cannot be loaded, and search goes on', async () => {
    const { page, search, letCome, dialog } = await whileItComes([/ERR_FAILED/]);
    letCome(false);
    await search('refund to 4111 1111 1111 1111');
    await dialog.getByRole('listbox').getByRole('option').first().waitFor();
    await search('export my timers');
    await dialog.getByRole('listbox').getByRole('option').first().waitFor();
    const all = await page.evaluate(() => Object.values(localStorage).join());
    expect(all).not.toContain('4111');
    expect(await queries(page)).toEqual([]);
  });
});
