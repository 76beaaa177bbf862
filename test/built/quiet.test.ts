import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('A customer whom the docs do help', () => {
  it('sees no offer after reading one article', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await customer.heard('article-viewed');
    await customer.page.mouse.wheel(0, 2000);
    await customer.openPanel();
    await customer.dialog.getByRole('option', { name: /Ask for a refund/ }).waitFor();
    expect(await customer.offer().count()).toBe(0);
    await customer.closePanel();
    expect(await customer.page.getByRole('button', { name: 'Help', exact: true }).count()).toBe(1);
  });

  it('sees no offer after searching two different needs', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('export my data');
    await customer.search('change invoice template');
    await customer.heard('searched', { query: 'change invoice template' });
    expect(await customer.offer().count()).toBe(0);
    expect(await customer.page.evaluate(() => window.heard.map((event) => event.name))).not.toContain(
      'offered',
    );
  });

  it('has searched once when they have typed one query letter by letter and paused', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.field.pressSequentially('export my data', { delay: 30 });
    await customer.heard('searched', { query: 'export my data' });
    const searches = await customer.page.evaluate(() =>
      window.heard.filter((event) => event.name === 'searched'),
    );
    expect(searches).toHaveLength(1);
  });

  it('closes the need with "Yes" and is asked nothing more', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('blank pdf');
    await customer.openResult('An invoice PDF is blank or cut off');
    await customer.rate('Yes');
    await customer.dialog.getByText('Good to know.').waitFor();
    expect(await customer.offer().count()).toBe(0);
  });
});
