import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';
import { photo } from './someFiles.ts';

const NONCE = 'r4nd0m';
let endpoint = '';
const policy = () =>
  `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self' ${endpoint}; require-trusted-types-for 'script'; trusted-types 'none'`;

const demo = useDemo({
  extraHeaders: () => ({ 'Content-Security-Policy': policy() }),
  headTags: ({ inboxUrl }) => {
    endpoint = inboxUrl;
    return `<script nonce="${NONCE}" async src="/baton.js" data-endpoint="${inboxUrl}/handoffs" data-attachments="${inboxUrl}/handoffs/files" data-index="/baton-index.bin"></script>`;
  },
});

describe('A page with a strict content security policy', () => {
  it('carries the whole journey, reading in the panel included, without one violation', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await customer.openPanel();
    await customer.search('refund not arrived');
    await customer.openResult('Ask for a refund');
    await customer.rate('No, I still need help');
    await customer.takeOffer();
    await customer.send();
    expect(await customer.page.evaluate(() => window.violations)).toEqual([]);
    const sent = await demo.stored(await customer.reference());
    expect(sent.lastViewed?.title).toBe('Ask for a refund');
  });

  it('takes files, and says calmly that no picture of it can be made', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await customer.openPanel();
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    const files = customer.dialog.getByRole('group', { name: 'Files' });
    await customer.dialog.locator('input[type="file"]').setInputFiles(photo);
    await files.locator('li canvas').waitFor();
    await files.getByRole('button', { name: 'Add a picture of this page' }).click();
    await files.getByText('This site does not let the page be drawn as a picture.').waitFor();
    await customer.visit.expectAccessible(customer.page);
    await customer.fill('What is it about?', 'A refund');
    await customer.fill('In your words', 'See the picture.');
    await customer.send();
    expect(await customer.page.evaluate(() => window.violations)).toEqual([]);
    expect((await demo.stored(await customer.reference())).attachments).toMatchObject([
      { name: 'what I see.png', received: true },
    ]);
  });
});
