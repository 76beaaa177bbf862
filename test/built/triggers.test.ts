import { describe, expect, it } from 'vitest';
import { firing, handOver, sendForm } from './handOver.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('Each trigger, from what the customer does to what support receives', () => {
  it('no-results: a question that finds nothing', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('xylophone quartz zeppelin');
    expect(await customer.offer().innerText()).toContain('The articles have nothing on this.');
    const sent = await handOver(demo, customer);
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
    const sent = await handOver(demo, customer);
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
    const sent = await handOver(demo, customer);
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
    const sent = await handOver(demo, customer);
    expect(firing(sent, 'answer-rejected').items).toHaveLength(2);
  });

  it('urgent-terms: words of a failed transaction bring the form first', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('client was charged twice');
    const sent = await sendForm(demo, customer);
    expect(firing(sent, 'urgent-terms')).toMatchObject({
      words: ['charged twice'],
      items: [{ type: 'searched' }],
    });
    expect(sent.decision).toMatchObject({
      mode: { value: 'automatic', by: 'trigger:urgent-terms' },
      severity: { value: 'P2' },
    });
  });

  it('weak-results-at-risk: money is at stake, and no result covers what was asked', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('payment not arrived from landlord');
    const sent = await handOver(demo, customer);
    expect(firing(sent, 'weak-results-at-risk').items).toMatchObject([
      { query: 'payment not arrived from landlord' },
    ]);
    expect(sent.decision).toMatchObject({
      mode: { value: 'offer', by: 'row:billing-question' },
      destination: { team: 'billing', by: 'row:billing-question' },
    });
  });

  it('loop: back and forth between two articles', async () => {
    const customer = await demo.customerAt('/');
    const [one, other] = ['Ask for a refund', 'When a refund arrives'];
    await customer.openPanel();
    await customer.search('refund');
    for (const title of [one, other, one, other, one]) {
      await customer.openResult(title);
      await customer.back();
    }
    const sent = await handOver(demo, customer);
    expect(firing(sent, 'loop').items).toMatchObject([one, other, one].map((title) => ({ title })));
    expect(sent.decision).toMatchObject({
      mode: { value: 'offer', by: 'row:billing-question' },
      destination: { team: 'billing', by: 'row:billing-question' },
    });
  });

  it('frustration: two steps are declined because nothing works', async () => {
    const customer = await demo.customerAt('/');
    const press = (name: string | RegExp) => customer.dialog.getByRole('button', { name }).click();
    await customer.openPanel();
    await customer.search('login is refused');
    await press(/^Signing in does not work/);
    await press('My password is not accepted');
    for (const [step, reason] of [
      [/^Type the password by hand/, 'Did that, nothing helps'],
      [/in a private window/, 'I tried everything'],
    ] as const) {
      await customer.dialog.getByRole('heading', { name: step }).waitFor();
      await customer.fill('If you skip it, why? (optional)', reason);
      await press('Skip this step');
    }
    const sent = await handOver(demo, customer);
    expect(firing(sent, 'frustration').items).toMatchObject([
      { outcome: 'declined', reason: 'Did that, nothing helps' },
      { outcome: 'declined', reason: 'I tried everything' },
    ]);
    expect(sent.decision).toMatchObject({
      mode: { value: 'offer', by: 'row:password-reset' },
      destination: { team: 'account-access', by: 'row:password-reset' },
    });
  });
});
