import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const EVIL = 'https://evil.example/';
const tag = () =>
  `<script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin" data-fallback="/contact"></script>`;

/** What every object inherits, as a page with a careless parser of addresses may have it: texts, and trees of them. */
const inherited = {
  endpoint: EVIL,
  index: EVIL,
  config: EVIL,
  fallback: EVIL,
  token: 'evil',
  position: 'left',
  launcher: 'hidden',
  accent: '#f00',
  language: 'de',
  labels: { title: 'evil' },
  reference: 'evil',
  innerHTML: '<img src=x onerror="document.title = 1">',
  dangerouslySetInnerHTML: { __html: '<img src=x onerror="document.title = 1">' },
};
const pollute = `Object.assign(Object.prototype, ${JSON.stringify(inherited).replaceAll('<', '\\u003c')});`;

describe('The message arrives at the endpoint of the tag from a page that', () => {
  it('has changed what every object inherits', async () => {
    const visit = await demo.visit();
    const asked: string[] = [];
    await visit.context.route(`${EVIL}**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const page = await demo.openPageWith(visit, `<script>${pollute}</script>${tag()}`);
    const customer = createCustomer(page);
    await customer.openPanel();
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.fill('What is it about?', 'A refund');
    await customer.fill('In your words', 'It has not come.');
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent).toMatchObject({ subject: 'A refund', description: 'It has not come.' });
    expect(asked).toEqual([]);
    expect(await page.locator('baton-root img').count()).toBe(0);
    await page.close();
  });
});
