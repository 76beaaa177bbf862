import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const NONCE = 'r4nd0m';
let endpoint = '';
const policy = () =>
  `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self' ${endpoint}; require-trusted-types-for 'script'; trusted-types 'none'`;

const demo = useDemo({
  extraHeaders: () => ({ 'Content-Security-Policy': policy() }),
  headTags: ({ inboxUrl }) => {
    endpoint = inboxUrl;
    return `<script nonce="${NONCE}" async src="/baton.js" data-endpoint="${inboxUrl}/handoffs" data-index="/baton-index.bin"></script>`;
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
});
