import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('Each handoff mode', () => {
  it('offer: stands beside the docs, is put aside, and does not come back for that need', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('blank pdf');
    await customer.openResult('An invoice PDF is blank or cut off');
    await customer.rate('No, I still need help');
    await customer.offer().getByRole('button', { name: 'Keep reading' }).click();
    await customer.offer().waitFor({ state: 'detached' });
    await customer.back();
    await customer.search('pdf is empty');
    await customer.search('invoice pdf blank page');
    expect(await customer.offer().count()).toBe(0);
    await customer.search('quartz zeppelin xylophone');
    await customer.offer().waitFor();
    await customer.takeOffer();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.decision.mode).toEqual({ value: 'offer', by: 'row:how-to' });
    expect(sent.journey.some((item) => item.type === 'dismissed')).toBe(true);
  });

  it('automatic: the form comes first, filled in and routed, and nothing leaves before the press', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('I think my account was hacked');
    await customer.dialog.getByRole('form', { name: 'Write to the security team' }).waitFor();
    expect(await customer.field.evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(await customer.dialog.getByLabel('What is it about?').inputValue()).toBe(
      'I think my account was hacked',
    );
    await customer.visit.expectAccessible(customer.page);
    expect(await demo.handoffs()).toHaveLength(1);
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.decision).toMatchObject({
      row: 'suspected-breach',
      mode: { value: 'automatic' },
      severity: { value: 'P1', by: 'row:suspected-breach' },
      destination: { team: 'security' },
    });
  });

  it('after-steps: each step is done or declined with a reason, then the form opens, and support sees both', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('set up zeppelin integration');
    await customer.search('connect calendar');
    await customer.openResult('Connect your calendar');
    await customer.rate('No, I still need help');
    await customer.takeOffer();
    await customer.dialog.getByText('Step 1 of 3').waitFor();
    await customer.visit.expectAccessible(customer.page);
    await customer.dialog.getByRole('button', { name: 'I did this' }).click();
    await customer.dialog.getByText('Step 2 of 3').waitFor();
    await customer.fill('If you skip it, why? (optional)', 'Only one browser is allowed here');
    await customer.dialog.getByRole('button', { name: 'Skip this step' }).click();
    await customer.dialog.getByText('Step 3 of 3').waitFor();
    await customer.dialog.getByRole('button', { name: 'I did this' }).click();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.decision).toMatchObject({
      row: 'onboarding',
      mode: { value: 'after-steps', by: 'row:onboarding' },
    });
    const steps = sent.journey.filter((item) => item.type === 'step-answered');
    expect(steps.map((step) => step.outcome)).toEqual(['done', 'declined', 'done']);
    expect(steps[1]?.reason).toBe('Only one browser is allowed here');
    expect(sent.stepsTried.some((line) => line.includes('Only one browser is allowed here'))).toBe(true);
  });

  it('an explicit wish for a person goes past the steps', async () => {
    const customer = await demo.customerAt('/');
    await customer.openPanel();
    await customer.search('connect calendar');
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await customer.dialog.getByRole('form', { name: 'Write to the onboarding team' }).waitFor();
    await customer.send();
    const sent = await demo.stored(await customer.reference());
    expect(sent.triggers.map((trigger) => trigger.name)).toContain('asked-for-human');
  });
});
