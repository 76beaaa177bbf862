import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firing, handOver, sendForm } from './handOver.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

/** A customer of the help centre who has searched this. */
async function asking(query: string) {
  const customer = await demo.customerAt('/');
  await customer.openPanel();
  await customer.search(query);
  return customer;
}

describe('Each trigger of any channel, from what the customer does to what support receives', () => {
  it('asked-for-human: once is enough', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('I want to talk to a person');
    const sent = await sendForm(demo, customer);
    expect(firing(sent, 'asked-for-human').items).toMatchObject([{ query: 'I want to talk to a person' }]);
  });

  it('security-incident: somebody is in the account', async () => {
    const query = 'someone logged into my account from another country';
    const sent = await sendForm(demo, await asking(query));
    expect(firing(sent, 'security-incident')).toMatchObject({
      words: ['someone logged into'],
      items: [{ type: 'searched', query }],
    });
    expect(sent.decision).toMatchObject({
      mode: { value: 'automatic', by: 'trigger:security-incident' },
      severity: { value: 'P1' },
      destination: { team: 'security', by: 'trigger:security-incident' },
    });
  });

  it('legal-threat: what is first written in the form goes to compliance, whatever the row', async () => {
    const customer = await asking('refund refused');
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.fill('In your words', 'You will hear from my lawyer.');
    const sent = await sendForm(demo, customer);
    expect(firing(sent, 'legal-threat')).toMatchObject({
      words: ['my lawyer'],
      items: [{ type: 'submitted' }],
    });
    expect(sent.decision).toMatchObject({
      row: 'billing-question',
      severity: { value: 'P2', by: 'trigger:legal-threat' },
      destination: { team: 'compliance', by: 'trigger:legal-threat' },
    });
  });

  it('amount-over: a refund above what the billing team decides', async () => {
    const query = 'refund of $900';
    const sent = await sendForm(demo, await asking(query));
    expect(firing(sent, 'amount-over').items).toMatchObject([{ type: 'searched', query }]);
    expect(sent.decision).toMatchObject({
      mode: { value: 'automatic', by: 'trigger:amount-over' },
      destination: { team: 'management', by: 'trigger:amount-over' },
    });
  });

  it('angry: furious wording goes to the support lead', async () => {
    const query = 'this is ridiculous, the calendar is empty';
    const sent = await sendForm(demo, await asking(query));
    expect(firing(sent, 'angry')).toMatchObject({
      words: ['ridiculous'],
      items: [{ type: 'searched', query }],
    });
    expect(sent.decision).toMatchObject({
      mode: { value: 'automatic', by: 'trigger:angry' },
      severity: { value: 'P3' },
      destination: { team: 'team-lead', by: 'trigger:angry' },
    });
  });

  it('vip: a customer of a named plan asks something', async () => {
    const customer = await demo.customerAt('/');
    await customer.page.evaluate(() => {
      (window as unknown as { Baton: (...given: unknown[]) => void }).Baton('identify', {
        plan: 'enterprise',
      });
    });
    await customer.openPanel();
    await customer.search('export time entries');
    const sent = await handOver(demo, customer);
    expect(firing(sent, 'vip').items).toMatchObject([{ type: 'searched', query: 'export time entries' }]);
    expect(sent.customer).toMatchObject({ plan: 'enterprise', verified: false });
    expect(sent.decision).toMatchObject({
      row: 'how-to',
      mode: { value: 'offer', by: 'trigger:vip' },
      severity: { value: 'P3', by: 'trigger:vip' },
      destination: { team: 'tier-1', by: 'row:how-to' },
    });
  });

  it('repeat-contact: the third handoff about one need goes to the tier above', async () => {
    const day = 24 * 60 * 60_000;
    const earlier = [2, 1].map((days) => ({
      id: randomUUID(),
      need: 'Refund for the cancelled team plan',
      at: Date.now() - days * day,
      reference: `T-${days}`,
    }));
    const customer = await demo.customerAt('/');
    await customer.page.evaluate((contacts) => {
      localStorage.setItem('baton:contacts', contacts);
    }, JSON.stringify(earlier));
    await customer.page.reload();
    await customer.openPanel();
    await customer.search('refund for cancelled team plan');
    const sent = await sendForm(demo, customer);
    expect(firing(sent, 'repeat-contact').items).toMatchObject([
      { type: 'contacted-before', reference: 'T-2' },
      { type: 'contacted-before', reference: 'T-1' },
    ]);
    expect(sent.earlier?.map(({ id }) => id)).toEqual(earlier.map(({ id }) => id));
    expect(sent.decision).toMatchObject({
      row: 'billing-question',
      mode: { value: 'automatic', by: 'trigger:repeat-contact' },
      destination: { team: 'management', by: 'trigger:repeat-contact' },
    });
  });
});
