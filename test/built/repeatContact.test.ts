import { describe, expect, it } from 'vitest';
import { useDemo } from './setup.ts';

const demo = useDemo();

describe('A customer who writes about the same again', () => {
  it('is asked, by keyboard too, and adds to the conversation or starts a new one', async () => {
    const customer = await demo.customerAt('/');
    const form = customer.dialog.getByRole('form');
    const question = customer.dialog.getByRole('group', { name: /^You wrote about this today/ });
    const writeAgain = async () => {
      await customer.dialog.getByRole('button', { name: 'Back to search' }).click();
      await customer.search('refund not arrived');
      await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
      await form.waitFor();
    };
    await customer.openPanel();
    await customer.search('refund not arrived');
    await customer.dialog.getByRole('button', { name: 'Contact support' }).click();
    await form.waitFor();
    expect(await question.count()).toBe(0);
    await customer.send();
    const first = await demo.stored(await customer.reference());
    expect(first).not.toHaveProperty('earlier');

    await writeAgain();
    const add = question.getByRole('radio', { name: 'Add to that conversation' });
    expect(await add.isChecked()).toBe(true);
    await customer.visit.expectAccessible(customer.page);
    await customer.send();
    const second = await demo.stored(await customer.reference());
    expect(second.continues).toBe(first.id);
    expect(second.earlier?.map(({ id }) => id)).toEqual([first.id]);

    await writeAgain();
    await add.focus();
    await customer.page.keyboard.press('ArrowDown');
    expect(await question.getByRole('radio', { name: 'Start a new one' }).isChecked()).toBe(true);
    await customer.send();
    const third = await demo.stored(await customer.reference());
    expect(third).not.toHaveProperty('continues');
    expect(third.earlier?.map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});
