import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { customerWith, kept, nothing, openForm, sessionOf } from './keptHere.ts';
import { useDemo } from './setup.ts';
import { choose, file, log } from './someFiles.ts';

const demo = useDemo();

describe('What is kept', () => {
  it('lasts as long as the page where the site wants it so, and the message is sent', async () => {
    const customer = await customerWith(demo, 'data-storage="memory"');
    const { page, dialog } = customer;
    await customer.openPanel();
    await customer.search('refund a card');
    await openForm(customer);
    await customer.fill('In your words', 'Nothing of this may stay here.');
    await choose(customer, log);
    await file(customer, 'timer.log').waitFor();
    expect(await kept(page)).toEqual(nothing);
    await customer.send();
    await dialog.getByText('has your message').waitFor();
    const [sent] = (await demo.handoffs()).filter(({ description }) => description.startsWith('Nothing of'));
    expect(sent?.journey.map(({ type }) => type)).toContain('searched');
    expect(sent?.attachments).toMatchObject([{ name: 'timer.log', received: true }]);
    expect(await kept(page)).toEqual(nothing);
    const { id } = await sessionOf(page);
    await page.reload();
    await customer.heard('ready');
    expect(await sessionOf(page)).not.toMatchObject({ id });
  });

  it('is said to last as long as the page, where a message waits in it', async () => {
    const customer = await customerWith(demo, 'data-storage="memory"');
    await customer.visit.context.route('**/handoffs', (route) => route.fulfill({ status: 503 }));
    await openForm(customer);
    await customer.fill('In your words', 'Waits in the page.');
    await customer.fill('E-mail', 'ana@larch.example');
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByText('as long as this page is open').waitFor({ timeout: 30_000 });
    expect(await kept(customer.page)).toEqual(nothing);
    await customer.visit.context.unroute('**/handoffs');
    await customer.dialog.getByRole('button', { name: 'Try again' }).click();
    await customer.dialog.getByText('has your message').waitFor();
  });

  it('lasts as long as the tab where the site wants it so', async () => {
    const customer = await customerWith(demo, 'data-storage="session"');
    await customer.openPanel();
    await customer.search('refund a card');
    await openForm(customer);
    await customer.fill('In your words', 'Kept in this tab.');
    const { id } = await sessionOf(customer.page);
    await customer.page.reload();
    await customer.heard('ready');
    expect(await sessionOf(customer.page)).toMatchObject({ id, storage: 'session' });
    await openForm(customer);
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('Kept in this tab.');
    expect(await kept(customer.page)).toMatchObject({ device: [], databases: [] });
    const other = await customer.open();
    expect(await sessionOf(other.page)).not.toMatchObject({ id });
  });

  it('is what the mistyped option would keep least of', async () => {
    const visit = await demo.visit({ expected: [/data-storage/] });
    const page = await demo.openPageWith(
      visit,
      `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-storage="none"></script>`,
    );
    await createCustomer(page).heard('ready');
    expect(await sessionOf(page)).toMatchObject({ storage: 'memory' });
  });
});
