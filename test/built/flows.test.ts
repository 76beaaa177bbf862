import { describe, expect, it } from 'vitest';
import { createCustomer, type Customer } from './customer.ts';
import { useDemo } from './setup.ts';

const REFUND = '/billing/when-a-refund-arrives.html';

const demo = useDemo();
const press = (customer: Customer, name: string | RegExp) =>
  customer.dialog.getByRole('button', { name }).click();
const question = (customer: Customer, text: string | RegExp) =>
  customer.dialog.getByRole('heading', { level: 2, name: text });

/** A customer who has begun the flow for signing in from the line beside the answers. */
async function inSignIn() {
  const customer = await demo.customerAt('/');
  await customer.openPanel();
  await customer.search('login is refused');
  await press(customer, /^Signing in does not work/);
  await question(customer, 'What happens when you try?').waitFor();
  return customer;
}

describe('A guided flow', () => {
  it('tells support each step with its outcome and the reason, and goes on after a page load', async () => {
    const customer = await inSignIn();
    await customer.visit.expectAccessible(customer.page);
    await press(customer, 'My password is not accepted');
    await question(customer, /^Type the password by hand/).waitFor();
    await customer.visit.expectAccessible(customer.page);
    await press(customer, 'I did this');
    await question(customer, /in a private window/).waitFor();

    await customer.page.goto(demo.url('/billing/when-a-refund-arrives.html'));
    await customer.page.goto(demo.url('/sign-in/reset-your-password.html'));
    await customer.page.evaluate(() => {
      (window as unknown as { Baton: (...given: unknown[]) => void }).Baton('flow', 'sign-in');
    });
    await question(customer, /in a private window/).waitFor();
    await customer.fill('If you skip it, why? (optional)', 'None is allowed here');
    await press(customer, 'Skip this step');
    await question(customer, /^Reset the password/).waitFor();
    await press(customer, 'I did this');
    await question(customer, 'Those were all the steps.').waitFor();
    await customer.visit.expectAccessible(customer.page);
    await press(customer, 'Write to us');
    await customer.send();

    const sent = await demo.stored(await customer.reference());
    const steps = sent.journey.filter((item) => item.type === 'step-answered');
    expect(steps.map(({ flow, outcome, choice, reason }) => [flow, outcome, choice ?? reason])).toEqual([
      ['sign-in', 'chosen', 'My password is not accepted'],
      ['sign-in', 'done', undefined],
      ['sign-in', 'declined', 'None is allowed here'],
      ['sign-in', 'done', undefined],
    ]);
    expect(sent.stepsTried).toContain('Done: Reset the password, then sign in with the new one.');
    expect(sent.note).toContain('None is allowed here');
  });

  it('opens the way to a person when none of the choices fits', async () => {
    const customer = await inSignIn();
    await press(customer, 'None of these');
    await customer.offer().waitFor();
    await customer.visit.expectAccessible(customer.page);
    await customer.takeOffer();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.triggers).toMatchObject([{ name: 'unclassified', channel: 'flow' }]);
    expect(sent.decision.destination.team).toBe('account-access');
  });

  it('hands over at once what a customer may not do', async () => {
    const customer = await inSignIn();
    await press(customer, 'My account is locked');
    await question(customer, /^A locked account is opened by a person/).waitFor();
    await customer.takeOffer();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.triggers.map(({ name }) => name)).toContain('restricted-action');
    expect(sent.journey.find((item) => item.type === 'step-answered')).toMatchObject({
      choice: 'My account is locked',
      leadsTo: 'restricted-action',
    });
  });

  it('takes secrets out of a reason before it is stored', async () => {
    const customer = await inSignIn();
    await press(customer, 'My password is not accepted');
    await customer.fill('If you skip it, why? (optional)', 'my password is hunter2!');
    await press(customer, 'Skip this step');
    await question(customer, /in a private window/).waitFor();
    const stored = await customer.page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).toContain('[password removed]');
    expect(stored).not.toContain('hunter2');
  });

  it('of the site proposes articles, which are read in the panel and answered there', async () => {
    const steps = [
      { id: 'times', text: 'This says how long it takes.', article: REFUND, next: 'ask' },
      { id: 'ask', text: 'This says how to ask.', article: '/billing/ask-for-a-refund.html' },
    ];
    const policy = { flows: { refund: { title: 'A refund is late', steps } } };
    const visit = await demo.visit();
    const page = await demo.openPageWith(
      visit,
      `<script type="application/json" data-baton-config>${JSON.stringify({ policy })}</script>
      <script async src="/baton.js" data-endpoint="${demo.inboxUrl()}/handoffs" data-index="/baton-index.bin"></script>`,
    );
    const customer = { ...createCustomer(page), visit };
    await customer.heard('ready');
    await page.evaluate(() => {
      (window as unknown as { Baton: (...given: unknown[]) => void }).Baton('flow', 'refund');
    });
    await press(customer, 'Read “When a refund arrives”');
    await press(customer, 'No, I still need help');
    await question(customer, 'This says how to ask.').waitFor();
    await visit.expectAccessible(page);
    await press(customer, 'Read “Ask for a refund”');
    await customer.back();
    await question(customer, 'This says how to ask.').waitFor();
    await press(customer, 'No, I still need help');
    await customer.takeOffer();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.triggers).toMatchObject([{ name: 'answer-rejected', channel: 'flow' }]);
    expect(
      sent.journey.flatMap((item) => (item.type === 'step-answered' ? [[item.outcome, item.choice]] : [])),
    ).toEqual([
      ['rejected', REFUND],
      ['rejected', '/billing/ask-for-a-refund.html'],
    ]);
  });

  it('says which flows there are when the site names another', async () => {
    const visit = await demo.visit({ expected: [/^console warning: \[Baton\] Baton\('flow'\)/] });
    const page = await visit.open(demo.url('/'));
    const line = page.waitForEvent('console', (message) => message.text().includes("Baton('flow')"));
    await page.evaluate(() => {
      (window as unknown as { Baton: (...given: unknown[]) => void }).Baton('flow', 'sing-in');
    });
    expect((await line).text()).toBe(
      `[Baton] Baton('flow'): expected one of set-up, sign-in, api-authentication, received "sing-in". Use one of these, or add the flow under policy.flows.`,
    );
  });
});
