import { describe, expect, it } from 'vitest';
import { createCustomer } from './customer.ts';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('One session over many pages', () => {
  it('crosses five full page loads and two tabs, and arrives whole and in order', async () => {
    const first = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await first.heard('article-viewed');
    await first.openPanel();
    await first.search('refund not arrived');
    await first.page.goto(demo.url('/billing/ask-for-a-refund.html'));
    await first.heard('article-viewed');
    await first.page.goto(demo.url('/api/rate-limits-and-pagination.html'));
    await first.heard('article-viewed');

    const second = createCustomer(
      await first.visit.open(demo.url('/billing/refund-to-a-different-card.html')),
    );
    await second.heard('article-viewed');
    await second.openPanel();
    await second.search('where is my refund');
    await second.page.goto(demo.url('/billing/failed-card-payments.html'));
    await second.heard('article-viewed');

    await first.page.bringToFront();
    await first.openPanel();
    await first.search('refund money still missing');
    await first.takeOffer();
    await first.fill('In your words', 'It was due on 3 November.');
    await first.page.goto(demo.url('/billing/correct-an-invoice.html'));
    await first.openPanel();
    await first.takeOffer();
    expect(await first.dialog.getByLabel('In your words').inputValue()).toBe('It was due on 3 November.');
    await first.send();

    const sent = await demo.stored(await first.reference());
    expect(sent.queries).toEqual({
      original: 'refund not arrived',
      later: ['where is my refund', 'refund money still missing'],
    });
    const views = sent.journey.filter((item) => item.type === 'article-viewed');
    expect(views.map((view) => view.url)).toEqual(
      [
        '/billing/when-a-refund-arrives.html',
        '/billing/ask-for-a-refund.html',
        '/api/rate-limits-and-pagination.html',
        '/billing/refund-to-a-different-card.html',
        '/billing/failed-card-payments.html',
        '/billing/correct-an-invoice.html',
      ].map((path) => demo.url(path)),
    );
    const times = sent.journey.map((item) => item.at);
    expect(times).toEqual([...times].sort());
    expect(sent.triggers.map((trigger) => trigger.name)).toContain('reformulated');
  });

  it('ends with Baton("reset"): nothing of it is left in any tab', async () => {
    const first = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await first.heard('article-viewed');
    const second = createCustomer(await first.visit.open(demo.url('/')));
    await second.openPanel();
    await second.search('my private question');
    await second.page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('reset');
    });
    await second.page.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('private'));
    await first.openPanel();
    await first.dialog.getByRole('button', { name: 'Contact support' }).click();
    await first.dialog.getByRole('form').waitFor();
    expect(await first.dialog.innerText()).not.toContain('my private question');
  });

  it('sees the routes of a single-page site as pages', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await customer.heard('article-viewed');
    await customer.page.evaluate(() => {
      history.pushState(null, '', '/app/exports');
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = 'Exports';
    });
    await customer.heard('article-viewed', { title: 'Exports' });
    await customer.openPanel();
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.fill('In your words', 'Where are my exports?');
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.page).toEqual({ url: demo.url('/app/exports'), title: 'Exports' });
  });
});
