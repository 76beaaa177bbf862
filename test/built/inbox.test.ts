import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('The support inbox', () => {
  it('shows an agent what, who, how urgent, which team, why, and the journey', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('I think my account was hacked');
    await customer.dialog.getByRole('form').waitFor();
    await customer.send();
    const reference = await customer.reference();

    const inbox = await customer.visit.open(`${demo.inboxUrl()}/#${reference}`);
    await inbox.getByRole('heading', { name: 'I think my account was hacked' }).waitFor();
    const text = await inbox.locator('body').innerText();
    for (const part of [
      'P1',
      'ana@larch.example',
      'Security',
      reference,
      'suspected-breach',
      'urgent-terms',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/Searched “I think my account was hacked”/);
    await customer.visit.expectAccessible(inbox);
  });
});
