import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

/** A page whose tag has these attributes, and what its console said under our name. */
async function pageWithTag(attributes: string, expected: readonly RegExp[], more = '') {
  const visit = await demo.visit({ expected });
  const lines: string[] = [];
  visit.context.on('console', (message) => {
    if (message.text().includes('[Baton]')) lines.push(message.text());
  });
  const page = await demo.openPageWith(visit, `${more}<script async src="/baton.js" ${attributes}></script>`);
  await page.waitForFunction(() => window.heard.some((event) => event.name === 'ready'));
  return { customer: createCustomer(page), visit, lines };
}

const endpoint = () => `data-endpoint="${demo.inboxUrl()}/handoffs"`;
const index = 'data-index="/baton-index.bin"';

describe('A tag with a fault', () => {
  it.each([
    ['missing', '', 'received nothing'],
    ['not a URL', 'data-endpoint="not a url"', 'received "not a url"'],
    ['not http(s)', 'data-endpoint="ftp://files.example/x"', 'received "ftp://files.example/x"'],
  ])(
    'says that the endpoint is %s, keeps search, and offers the other way to support',
    async (_, attribute, received) => {
      const { customer, visit, lines } = await pageWithTag(
        `${attribute} ${index} data-fallback="help@plumbline.example"`,
        [/data-endpoint/],
      );
      expect(lines).toEqual([
        `[Baton] data-endpoint: expected an http(s) URL, ${received}. Write it like https://support.example.com/handoffs. Until then customers get the fallback link, not a form.`,
      ]);
      await customer.openPanel();
      await customer.search('refund card');
      await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
      const link = customer.dialog.getByRole('link', { name: 'Contact support another way' });
      expect(await link.getAttribute('href')).toBe('mailto:help@plumbline.example');
      expect(await customer.dialog.getByRole('form').count()).toBe(0);
      await visit.expectAccessible(customer.page);
    },
  );

  it('names a mistyped attribute and the one that was meant', async () => {
    const { lines } = await pageWithTag(`${endpoint()} data-indx="/x.json"`, [/data-indx/]);
    expect(lines).toEqual([
      '[Baton] data-indx: expected an option that exists, received "indx". Did you mean data-index?',
    ]);
  });

  it('names the team that a policy does not know, leaves that row out, and keeps the rest', async () => {
    const config = {
      policy: {
        rows: [
          { id: 'how-to', team: 'biling' },
          { id: 'password-reset', severity: 'P2' },
        ],
      },
    };
    const inline = `<script type="application/json" data-baton-config>${JSON.stringify(config)}</script>`;
    const { customer, lines } = await pageWithTag(`${endpoint()} ${index}`, [/policy\.rows/], inline);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('inline config: policy.rows[how-to].team: expected one of tier-1, ');
    expect(lines[0]).toContain('received "biling". Did you mean "billing"?');
    await customer.openPanel();
    await customer.search('cannot sign in to zeppelin');
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.decision).toMatchObject({ row: 'password-reset', severity: { value: 'P2' } });
  });

  it('explains a configuration file that is not there, and works with the tag alone', async () => {
    const { customer, lines } = await pageWithTag(`${endpoint()} ${index} data-config="/none.json"`, [
      /data-config/,
      /404/,
    ]);
    expect(lines[0]).toContain(
      'data-config: expected the address of a JSON file, received /none.json with HTTP 404.',
    );
    await customer.openPanel();
    await customer.search('refund card');
    expect(await customer.dialog.getByRole('option').count()).toBeGreaterThan(0);
  });
});

describe('An index with a fault', () => {
  it.each([
    ['is not there', '/none.json', undefined, 'HTTP 404'],
    ['is a page', '/billing/', undefined, 'received "<!doctype html>'],
    ['is cut off', '/cut.json', '{"baton":"index","version":1,"arti', 'npx baton index'],
  ])('is explained when it %s; search says so, and contact works', async (_, path, content, said) => {
    const visit = await demo.visit({ expected: [/Search does not work/, /404/] });
    const lines: string[] = [];
    visit.context.on('console', (message) => {
      if (message.text().includes('[Baton]')) lines.push(message.text());
    });
    if (content !== undefined) await demo.putFile('cut.json', content);
    const page = await demo.openPageWith(
      visit,
      `<script async src="/baton.js" ${endpoint()} data-index="${path}"></script>`,
    );
    const customer = createCustomer(page);
    await customer.openPanel();
    await customer.field.fill('refund');
    await customer.dialog.getByRole('status').getByText('Search is not available right now.').waitFor();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(said);
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.fill('What is it about?', 'A question');
    await customer.fill('In your words', 'Search is down.');
    await customer.send();
    expect((await demo.stored(await customer.reference())).subject).toBe('A question');
  });

  it('is not needed: without one the linked pages are found, and the panel says that there may be more', async () => {
    const { customer } = await pageWithTag(`${endpoint()} data-crawl="off"`, [], '');
    await customer.page.evaluate(() => {
      const nav = document.createElement('nav');
      nav.setAttribute('aria-label', 'Pages');
      const link = document.createElement('a');
      link.href = '/billing/ask-for-a-refund.html';
      link.textContent = 'Ask for a refund';
      nav.append(link);
      document.body.append(nav);
    });
    await customer.openPanel();
    await customer.search('zeppelin');
    await customer.dialog.getByText('Search does not know every page of this site.').waitFor();
    await customer.search('refnd');
    await customer.openResult('Ask for a refund');
    expect(await customer.dialog.getByRole('heading', { name: 'Ask for a refund' }).count()).toBe(1);
  });
});
