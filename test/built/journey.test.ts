import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('A customer whom the docs do not help', () => {
  it('searches three ways, reads two articles, rejects an answer, is offered contact and hands over the whole story', async () => {
    const customer = await demo.customerAt('/billing/when-a-refund-arrives.html');
    await customer.heard('article-viewed');
    await customer.page.mouse.wheel(0, 600);
    await customer.page.waitForTimeout(1000);
    await customer.openPanel();
    await customer.search('refund not arrived');
    await customer.openResult('Refund to a different card');
    await customer.rate('No, I still need help');
    await customer.back();
    await customer.search('where is my refund');
    await customer.search('refund money still missing');
    await customer.visit.expectAccessible(customer.page);
    await customer.takeOffer();
    await customer.send();

    const sent = await demo.stored(await customer.reference());
    expect(sent.queries).toEqual({
      original: 'refund not arrived',
      later: ['where is my refund', 'refund money still missing'],
    });
    expect(sent.journey.map((item) => item.type)).toEqual([
      'article-viewed',
      'searched',
      'article-viewed',
      'rated',
      'offered',
      'searched',
      'searched',
      'contact-opened',
      'submitted',
    ]);
    const searches = sent.journey.filter((item) => item.type === 'searched');
    expect(searches.every(({ results }) => Number(results) > 0)).toBe(true);
    expect(searches[0]?.opened).toEqual([demo.url('/billing/refund-to-a-different-card.html')]);
    const [page, panel] = sent.journey.filter((item) => item.type === 'article-viewed');
    expect(page).toMatchObject({ title: 'When a refund arrives', where: 'page', section: 'Billing' });
    expect(page?.readingSeconds).toBeGreaterThan(0);
    expect(panel).toMatchObject({ title: 'Refund to a different card', where: 'panel' });
    expect(panel?.depthPercent).toBeGreaterThan(0);
    const rejected = sent.journey.find((item) => item.type === 'rated');
    expect(rejected).toMatchObject({ title: 'Refund to a different card', helpful: false });

    const names = sent.triggers.map((trigger) => trigger.name);
    expect(names).toEqual(['reformulated', 'not-helpful']);
    expect(sent.triggers[0]?.evidence).toEqual(searches.map((search) => search.id));
    expect(sent.triggers[1]?.evidence).toEqual([rejected?.id]);
    expect(sent.decision).toMatchObject({
      row: 'billing-question',
      mode: { value: 'offer', by: 'row:billing-question' },
      severity: { value: 'P3', by: 'row:billing-question' },
      destination: { team: 'billing', owner: 'Billing lead' },
    });
    expect(sent.customer).toEqual({ email: 'ana@larch.example', verified: false });
    expect(sent.note).toContain('refund not arrived');
    expect(sent.idempotencyKey).toBe(sent.id);
  });

  it('corrects what was filled in, removes an item, and support receives just that', async () => {
    const customer = await demo.customerAt('/api/create-and-rotate-api-keys.html');
    await customer.page.waitForFunction(() => 'Baton' in window);
    await customer.page.evaluate(() => {
      (window as unknown as { Baton: (...call: unknown[]) => void }).Baton('identify', {
        name: 'Ana Reyes',
        email: 'ana@larch.example',
        plan: 'Practice',
      });
    });
    await customer.openPanel();
    await customer.search('something private');
    await customer.search('401 invalid_api_key');
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.fill('What is it about?', 'Key refused since this morning');
    await customer.fill('In your words', 'All our calls are refused.');
    await customer.dialog.getByRole('button', { name: 'Change' }).click();
    await customer.dialog.getByLabel('Topic').selectOption({ label: 'Something does not work' });
    await customer.dialog.getByLabel('Urgency').selectOption({ label: 'A main feature does not work' });
    await customer.dialog.getByRole('button', { name: /^Remove: “something private”/ }).click();
    await customer.visit.expectAccessible(customer.page);
    expect(await customer.dialog.getByLabel('Error message').inputValue()).toBe('401 invalid_api_key');
    await customer.send();

    const sent = await demo.stored(await customer.reference());
    expect(sent).toMatchObject({
      subject: 'Key refused since this morning',
      description: 'All our calls are refused.',
      customer: { name: 'Ana Reyes', plan: 'Practice' },
      errors: ['401 invalid_api_key'],
      decision: {
        row: 'confirmed-defect',
        severity: { value: 'P2', by: 'customer' },
        destination: { team: 'engineering', by: 'customer' },
      },
      removed: 1,
    });
    expect(JSON.stringify(sent)).not.toContain('something private');
  });
});
