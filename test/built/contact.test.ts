import { describe, expect, it } from 'vitest';
import { createCustomer, type Customer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const baton = (customer: Customer, ...call: readonly unknown[]) =>
  customer.page.evaluate((given) => {
    (window as unknown as { Baton: (...call: unknown[]) => void }).Baton(...given);
  }, call);

/** The form about a refund, opened by the customer. */
async function writing(path = '/') {
  const customer = await demo.customerAt(path);
  await customer.openPanel();
  await customer.search('refund not arrived');
  await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
  await customer.dialog.getByRole('form').waitFor();
  return customer;
}

describe('A customer who sends a form that is not whole', () => {
  it('is told what is missing, is led to it by keyboard, and the message goes when it is there', async () => {
    const customer = await writing();
    const { dialog, page } = customer;
    const email = dialog.getByRole('textbox', { name: 'E-mail' });
    await email.press('Enter');
    const summary = dialog.getByRole('group', { name: '1 field needs a look before this can be sent.' });
    await expect.poll(() => summary.evaluate((box) => box.matches(':focus'))).toBe(true);
    await customer.visit.expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => email.evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.keyboard.type('ana@larch.example');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Tab');
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe(null);
    expect(await summary.count()).toBe(0);
    await email.press('Enter');
    await dialog.getByText('has your message').waitFor();
  });

  it('presses the button though a fault that goes away moves it', async () => {
    const customer = await writing();
    const { dialog } = customer;
    const send = dialog.getByRole('button', { name: /^Send to/ });
    await send.click();
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill('ana@larch.example');
    await send.click();
    await dialog.getByText('has your message').waitFor();
  });
});

describe('A customer who is shown articles while they write', () => {
  it('reads one, comes back to all that they wrote, and sends it', async () => {
    const customer = await writing();
    const { dialog } = customer;
    const words = dialog.getByLabel('In your words');
    await words.fill('I want to invite a colleague to my workspace');
    const hints = dialog.getByRole('region', { name: 'These may answer it' });
    await hints.waitFor();
    await customer.visit.expectAccessible(customer.page);
    await hints.getByRole('link').first().click();
    await customer.readToTheEnd();
    await customer.back();
    expect(await words.inputValue()).toBe('I want to invite a colleague to my workspace');
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.description).toBe('I want to invite a colleague to my workspace');
    expect(sent.decision.destination.team).toBe('billing');
  });
});

describe('A message that was begun', () => {
  it('is kept over a page load, and told of where another need is written about', async () => {
    const customer = await writing();
    await customer.fill('In your words', 'It never came.');
    await customer.page.goto(demo.url('/billing/'));
    await customer.openPanel();
    const { dialog } = customer;
    await dialog.getByRole('button', { name: 'Contact support' }).click();
    expect(await dialog.getByLabel('In your words').inputValue()).toBe('It never came.');
    await customer.back();
    await customer.search('invite a colleague to my workspace');
    await dialog.getByRole('button', { name: 'Contact support' }).click();
    await dialog.getByText(/^You have an unsent message from .*: “Refund not arrived”\.$/).waitFor();
    expect(await dialog.getByLabel('In your words').inputValue()).not.toContain('never came');
    await customer.visit.expectAccessible(customer.page);
    await dialog.getByRole('button', { name: 'Continue it' }).click();
    await expect.poll(() => dialog.getByLabel('In your words').inputValue()).toBe('It never came.');
    await customer.send();
    expect((await demo.stored(await customer.reference())).decision.row).toBe('billing-question');
  });

  it('wins over what the site fills in, which stays the site’s to change', async () => {
    const customer = await writing();
    await baton(customer, 'prefill', { subject: 'Order 7', name: 'Ana' });
    await customer.fill('In your words', 'It never came.');
    await customer.page.goto(demo.url('/billing/'));
    await customer.heard('ready');
    await baton(customer, 'prefill', { subject: 'Order 8', description: 'Prefilled.' });
    await customer.page.waitForFunction(() => localStorage.getItem('baton:prefill')?.includes('Order 8'));
    await customer.openPanel();
    const { dialog } = customer;
    await dialog.getByRole('button', { name: 'Contact support' }).click();
    await expect.poll(() => dialog.getByLabel('What is it about?').inputValue()).toBe('Order 8');
    expect(await dialog.getByLabel('In your words').inputValue()).toBe('It never came.');
  });
});

describe('A customer who has written', () => {
  it('copies the reference, finds the message again on the next page, adds to it, and is rid of it when it is answered', async () => {
    const customer = await writing();
    await customer.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await customer.send();
    const reference = await customer.reference();
    const { dialog, page } = customer;
    await dialog.getByRole('button', { name: 'Copy the reference' }).click();
    await dialog.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
    await dialog.getByText('What was sent').click();
    await customer.visit.expectAccessible(page);

    const later = createCustomer(await customer.visit.open(demo.url('/billing/')));
    await later.openPanel();
    const card = later.dialog.getByRole('region', { name: 'Your messages' });
    await card.getByText(`You wrote to the billing team today (${reference}).`).waitFor();
    await customer.visit.expectAccessible(later.page);
    await card.getByRole('button', { name: `Add something to ${reference}` }).click();
    await later.fill('What would you like to add?', 'It has come after all.');
    await customer.visit.expectAccessible(later.page);
    await later.send();
    const added = await demo.stored(await later.reference());
    expect(added).toMatchObject({
      continues: (await demo.stored(reference)).id,
      subject: 'Refund not arrived',
      description: 'It has come after all.',
      decision: { destination: { team: 'billing' } },
    });

    const last = createCustomer(await customer.visit.open(demo.url('/')));
    const shown = last.dialog.getByRole('region', { name: 'Your messages' }).getByRole('listitem');
    await last.heard('ready');
    await last.page.evaluate((answered) => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('answered', answered);
    }, reference);
    await last.page.waitForFunction(() => localStorage.getItem('baton:contacts')?.includes('"aside":true'));
    await last.openPanel();
    await expect.poll(() => shown.count()).toBe(1);
    await shown.getByRole('button', { name: /^Dismiss/ }).click();
    await expect.poll(() => shown.count()).toBe(0);
  });
});
