import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

/** Takes the offer, sends, and gives back what arrived. */
async function handOver(customer: Awaited<ReturnType<typeof demo.customerAt>>) {
  await customer.takeOffer();
  await customer.send();
  return demo.stored(await customer.reference());
}

const firing = (sent: Awaited<ReturnType<typeof handOver>>, name: string) => {
  const trigger = sent.triggers.find((one) => one.name === name);
  return { ...trigger, items: sent.journey.filter((item) => trigger?.evidence.includes(item.id)) };
};

describe('Each trigger, from what the customer does to what support receives', () => {
  it('no-results: a question that finds nothing', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('xylophone quartz zeppelin');
    expect(await customer.offer().innerText()).toContain('The articles have nothing on this.');
    const sent = await handOver(customer);
    expect(firing(sent, 'no-results').items).toMatchObject([
      { query: 'xylophone quartz zeppelin', results: 0 },
    ]);
  });

  it('reformulated: one need in three wordings', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('calendar events missing');
    await customer.search('google calendar entries missing');
    await customer.search('calendar sync shows no events');
    const sent = await handOver(customer);
    expect(firing(sent, 'reformulated').items.map((item) => item.type)).toEqual([
      'searched',
      'searched',
      'searched',
    ]);
  });

  it('many-articles: four related pages without an answer', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    for (const page of ['ask-for-a-refund', 'refund-refused-or-partial', 'refund-to-a-different-card']) {
      await customer.heard('article-viewed');
      await customer.page.goto(demo.url(`/billing/${page}.html`));
    }
    await customer.page.getByRole('button', { name: 'Help (contact is offered)' }).waitFor();
    await customer.visit.expectAccessible(customer.page);
    await customer.openPanel();
    await customer.takeOffer();
    // Reading says nothing in the customer's words: these are theirs to write.
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('');
    await customer.fill('In your words', 'None of these says why mine is late.');
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(firing(sent, 'many-articles').items.map((item) => item.type)).toEqual(
      Array(4).fill('article-viewed'),
    );
  });

  it('not-helpful: the article did not help', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('blank pdf');
    await customer.openResult('An invoice PDF is blank or cut off');
    await customer.rate('No, I still need help');
    const sent = await handOver(customer);
    expect(firing(sent, 'not-helpful').items).toMatchObject([{ type: 'rated', helpful: false }]);
  });

  it('answer-rejected: two proposed answers are rejected', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('refund card');
    for (const title of ['Refund to a different card', 'Ask for a refund']) {
      await customer.openResult(title);
      await customer.rate('No, I still need help');
      if (title !== 'Ask for a refund') await customer.back();
    }
    await customer.offer().getByText('These answers did not settle it.').waitFor();
    const sent = await handOver(customer);
    expect(firing(sent, 'answer-rejected').items).toHaveLength(2);
  });

  it('urgent-terms: words of a failed transaction bring the form first', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('client was charged twice');
    await customer.dialog.getByRole('form').waitFor();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(firing(sent, 'urgent-terms')).toMatchObject({
      words: ['charged twice'],
      items: [{ type: 'searched' }],
    });
    expect(sent.decision).toMatchObject({
      mode: { value: 'automatic', by: 'trigger:urgent-terms' },
      severity: { value: 'P2' },
    });
  });

  it('asked-for-human: once is enough', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('I want to talk to a person');
    await customer.dialog.getByRole('form').waitFor();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(firing(sent, 'asked-for-human').items).toMatchObject([{ query: 'I want to talk to a person' }]);
  });
});
