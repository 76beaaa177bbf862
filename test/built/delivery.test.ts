import { describe, expect, it } from 'vitest';
import { createCustomer, type Customer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();
const endpoint = () => `${demo.inboxUrl()}/handoffs`;

async function writesTo(customer: Customer) {
  await customer.openPanel();
  await customer.search('quartz zeppelin xylophone');
  await customer.takeOffer();
  await customer.fill('In your words', 'The zeppelin is late.');
  await customer.fill('E-mail', 'ana@larch.example');
}

describe('A message that does not get through', () => {
  it('keeps the text, says so calmly, and arrives once when it is tried again', async () => {
    const customer = await demo.customerAt('/', { expected: [/503/, /not delivered/] });
    const keys: (string | undefined)[] = [];
    let down = true;
    await customer.visit.context.route(endpoint(), async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push((await route.request().allHeaders())['idempotency-key']);
      return down
        ? route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' })
        : route.continue();
    });
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('button', { name: 'Sending…' }).waitFor();
    await customer.dialog.getByRole('alert').getByText('has not got through').waitFor();
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('The zeppelin is late.');
    const mail = await customer.dialog.getByRole('link', { name: 'Send by e-mail' }).getAttribute('href');
    expect(mail).toBe(
      'mailto:support@plumbline.example?subject=Quartz%20zeppelin%20xylophone&body=The%20zeppelin%20is%20late.',
    );
    await customer.visit.expectAccessible(customer.page);
    await customer.dialog.getByRole('button', { name: 'Try again' }).click();
    down = false;
    await customer.dialog.getByText('has your message').waitFor();
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(1);
    const sent = await demo.stored(await customer.reference());
    expect(sent.idempotencyKey).toBe(keys[0]);
    const all = await demo.handoffs();
    expect(all.filter((one) => one.id === sent.id)).toHaveLength(1);
  });

  it('arrives behind the form, though nobody presses again', async () => {
    const customer = await demo.customerAt('/', { expected: [/503/, /not delivered/] });
    const before = (await demo.handoffs()).length;
    let down = true;
    await customer.visit.context.route(endpoint(), (route) =>
      down && route.request().method() === 'POST'
        ? route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' })
        : route.continue(),
    );
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('alert').waitFor();
    down = false;
    await customer.dialog.getByText('has your message').waitFor();
    expect(await demo.handoffs()).toHaveLength(before + 1);
  });

  it('is replaced, not doubled, when its text is changed before it is sent again', async () => {
    const customer = await demo.customerAt('/', { expected: [/503/, /not delivered/] });
    const before = (await demo.handoffs()).length;
    let down = true;
    await customer.visit.context.route(endpoint(), (route) =>
      down && route.request().method() === 'POST'
        ? route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' })
        : route.continue(),
    );
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('alert').waitFor();
    await customer.fill('In your words', 'The zeppelin has arrived.');
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.page.waitForFunction(
      () => window.heard.filter((event) => event.name === 'submitted').length === 2,
    );
    down = false;
    await customer.dialog.getByText('has your message').waitFor();
    await customer.page.reload();
    await customer.heard('ready');
    const after = await demo.handoffs();
    expect(after.slice(before).map((one) => one.description)).toEqual(['The zeppelin has arrived.']);
  });

  it('is kept when the endpoint refuses it: copy and mail are left', async () => {
    const customer = await demo.customerAt('/', { expected: [/422/, /not delivered/] });
    await customer.visit.context.route(endpoint(), (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 422, headers: { 'Access-Control-Allow-Origin': '*' }, body: '{}' })
        : route.continue(),
    );
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByText('was not accepted').waitFor();
    expect(await customer.dialog.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await customer.dialog.getByLabel('In your words').inputValue()).toBe('The zeppelin is late.');
  });

  it('is sent by the next page when the tab was closed before the answer came, and only once', async () => {
    const customer = await demo.customerAt('/');
    const before = (await demo.handoffs()).length;
    await customer.visit.context.route(endpoint(), () => undefined);
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('button', { name: 'Sending…' }).waitFor();
    await customer.page.close();
    await customer.visit.context.unroute(endpoint());

    const later = createCustomer(await customer.visit.open(demo.url('/billing/')));
    await later.heard('delivered');
    const after = await demo.handoffs();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)?.description).toBe('The zeppelin is late.');
  });

  it('is one ticket however often the button is pressed', async () => {
    const customer = await demo.customerAt('/');
    const before = (await demo.handoffs()).length;
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).dblclick();
    await customer.dialog.getByText('has your message').waitFor();
    expect(await demo.handoffs()).toHaveLength(before + 1);
  });

  it('is sent when the connection comes back, though it was gone before the press', async () => {
    const customer = await demo.customerAt('/', {
      expected: [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /not delivered/],
    });
    const before = (await demo.handoffs()).length;
    await customer.visit.context.route(/chunks\/deliver-/, (route) => route.abort());
    await writesTo(customer);
    await customer.visit.context.setOffline(true);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('alert').waitFor();
    expect(await demo.handoffs()).toHaveLength(before);
    await customer.visit.context.unroute(/chunks\/deliver-/);
    await customer.visit.context.setOffline(false);
    await customer.page.reload();
    await expect.poll(async () => (await demo.handoffs()).length, { timeout: 20_000 }).toBe(before + 1);
    expect((await demo.handoffs()).at(-1)?.description).toBe('The zeppelin is late.');
  });

  it('shows its reference on the next page, when the customer left before it was there', async () => {
    const customer = await demo.customerAt('/');
    let attempts = 0;
    await customer.visit.context.route(endpoint(), (route) => {
      attempts += 1;
      return attempts === 1 ? undefined : route.continue();
    });
    await writesTo(customer);
    await customer.dialog.getByRole('button', { name: /^Send to/ }).click();
    await customer.dialog.getByRole('button', { name: 'Sending…' }).waitFor();
    await expect.poll(() => attempts).toBe(1);
    await customer.page.goto(demo.url('/billing/'));
    await customer.heard('delivered');
    await customer.page.getByRole('button', { name: /^Help/ }).click();
    await customer.dialog.getByText('has your message').waitFor();
    expect((await demo.stored(await customer.reference())).description).toBe('The zeppelin is late.');
  });

  it('leaves alone what is being written in another tab', async () => {
    const first = await demo.customerAt('/');
    await writesTo(first);
    const second = createCustomer(await first.visit.open(demo.url('/billing/')));
    await second.openPanel();
    await second.dialog
      .getByRole('button', { name: /^Write to|Contact support/ })
      .first()
      .click();
    await second.fill('In your words', 'A second thought, still being written.');
    await first.page.bringToFront();
    await first.dialog.getByRole('button', { name: /^Send to/ }).click();
    await first.dialog.getByText('has your message').waitFor();
    await second.page.bringToFront();
    await second.heard('ready');
    expect(await second.dialog.getByLabel('In your words').inputValue()).toBe(
      'A second thought, still being written.',
    );
  });
});
