import { describe, expect, it } from 'vitest';
import { call, customerWith, kept, nothing, openForm, recordsIn, sessionOf } from './keptHere.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('Global Privacy Control', () => {
  it('keeps all in the page until the form is opened, and then what is written there', async () => {
    const customer = await customerWith(demo, '', { gpc: true });
    await customer.openPanel();
    await customer.search('refund a card');
    expect(await kept(customer.page)).toEqual(nothing);
    await openForm(customer);
    await customer.fill('In your words', 'Kept from here on.');
    expect((await kept(customer.page)).device).toEqual(['baton:draft', 'baton:session']);
    await customer.page.reload();
    await customer.heard('ready');
    expect(await sessionOf(customer.page)).toMatchObject({ storage: 'memory' });
    await openForm(customer);
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('Kept from here on.');
    await customer.send();
    const [sent] = (await demo.handoffs()).filter(({ description }) => description.startsWith('Kept from'));
    // What was searched before the form, on the page before, has come along.
    expect(sent?.journey.map(({ type }) => type)).toContain('searched');
  });

  it('is answered by the customer’s own consent', async () => {
    const { page } = await customerWith(demo, '', { gpc: true, stub: "Baton('consent', 'granted')" });
    await expect.poll(() => sessionOf(page)).toMatchObject({ storage: 'full' });
    expect((await kept(page)).device).toEqual(['baton:session']);
  });
});

describe('Consent', () => {
  it('refused before the tag came: nothing is kept; granted later: what this page has is', async () => {
    const customer = await customerWith(demo, '', { stub: "Baton('consent', 'denied')" });
    await customer.openPanel();
    await customer.search('refund a card');
    await openForm(customer);
    await customer.fill('In your words', 'Written before the answer.');
    expect(await kept(customer.page)).toEqual(nothing);
    const { id, events } = await sessionOf(customer.page);
    await call(customer.page, 'consent', 'granted');
    expect((await kept(customer.page)).device).toEqual(['baton:draft', 'baton:session']);
    expect(await sessionOf(customer.page)).toEqual({ id, events, storage: 'full' });
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('Written before the answer.');
  });

  it('taken back: what was kept is gone, and the page goes on with what it has', async () => {
    const customer = await customerWith(demo, '');
    await openForm(customer);
    await customer.fill('In your words', 'Still in the form.');
    expect((await kept(customer.page)).device).toEqual(['baton:draft', 'baton:session']);
    await call(customer.page, 'consent', 'denied');
    expect(await kept(customer.page)).toMatchObject({ device: [], tab: [] });
    expect(await recordsIn(customer.page)).toEqual([]);
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('Still in the form.');
    await customer.send();
    expect(await kept(customer.page)).toMatchObject({ device: [], tab: [] });
    expect(await recordsIn(customer.page)).toEqual([]);
  });

  it('taken back while a message waits: the customer has sent it, and it arrives', async () => {
    const customer = await customerWith(demo, '', { stub: "if (location.hash) Baton('consent', 'denied')" });
    await customer.visit.context.route('**/handoffs', (route) => route.abort());
    await openForm(customer);
    await customer.fill('In your words', 'Sent before it was taken back.');
    await customer.fill('E-mail', 'ana@larch.example');
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('alert').waitFor({ timeout: 30_000 });
    await customer.visit.context.unroute('**/handoffs');
    await customer.page.goto(demo.url('/try.html?again#denied'));
    const arrived = async () =>
      (await demo.handoffs()).filter(({ description }) => description.startsWith('Sent before it'));
    await expect.poll(arrived, { timeout: 30_000 }).toHaveLength(1);
    await expect.poll(async () => (await kept(customer.page)).device).toEqual([]);
  });
});

describe("Baton('forget')", () => {
  it('erases all that is kept, here and for other tabs', async () => {
    const customer = await customerWith(demo, '');
    await customer.visit.context.route('**/handoffs', (route) => route.abort());
    await openForm(customer);
    await customer.fill('In your words', 'To be forgotten.');
    await customer.fill('E-mail', 'ana@larch.example');
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('alert').waitFor({ timeout: 30_000 });
    const { id } = await sessionOf(customer.page);
    await call(customer.page, 'forget');
    expect(await kept(customer.page)).toMatchObject({ device: [], tab: [] });
    expect(await recordsIn(customer.page)).toEqual([]);
    await customer.visit.context.unroute('**/handoffs');
    await customer.page.reload();
    await customer.heard('ready');
    expect(await sessionOf(customer.page)).not.toMatchObject({ id });
    await openForm(customer);
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('');
    expect((await demo.handoffs()).filter(({ description }) => description === 'To be forgotten.')).toEqual(
      [],
    );
  });
});
