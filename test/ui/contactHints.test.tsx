import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/events.ts';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { aDataLoss, aRefundStory, searched } from './happenings.ts';
import { showContact } from './show.tsx';

const words = () => screen.getByRole('textbox', { name: 'In your words' });
const hints = () => screen.queryByRole('region', { name: 'These may answer it' });
const pressed: Happening = { type: 'contact-opened', by: 'customer' };

function withHints(happenings: readonly Happening[]) {
  const model = aModel(happenings, { view: { name: 'contact' } });
  model.hints.results.value = [aResult('When a refund arrives'), aResult('Failed payments')];
  return { model, ...showContact(model) };
}

describe('articles for what is being written', () => {
  it('are asked for with what is typed', async () => {
    const { model, user } = withHints(aRefundStory);
    await user.clear(words());
    await user.type(words(), 'Hello');
    expect(model.hints.ask).toHaveBeenLastCalledWith('Hello');
  });

  it('stand below the text, and are said once', () => {
    withHints(aRefundStory);
    expect(hints()).not.toBeNull();
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said).toContain('2 articles may answer it. They stand below the text.');
  });

  it('are also for who has pressed “Contact support”', () => {
    withHints([searched('refund not arrived'), pressed]);
    expect(hints()).not.toBeNull();
  });

  it('lead back to this very form', async () => {
    const { model, user } = withHints(aRefundStory);
    await user.click(screen.getByRole('link', { name: 'When a refund arrives' }));
    expect(model.openArticle).toHaveBeenCalledWith(
      expect.objectContaining({ from: { name: 'contact', draft: 'e1' } }),
    );
  });

  it('can be put away, and the keyboard stays at the text', async () => {
    const { model, user } = withHints(aRefundStory);
    await user.click(screen.getByRole('button', { name: 'Hide these articles' }));
    expect(model.hints.putAway).toHaveBeenCalledOnce();
  });

  it.each([
    ['whose issue goes to a human first', aDataLoss],
    ['who asks for a person in words', [searched('refund not arrived'), searched('talk to a person')]],
    ['who is in a hurry', [searched('urgent, all payments fail right now')]],
  ])('are not shown to a customer %s', (_, happenings) => {
    withHints(happenings);
    expect(hints()).toBeNull();
  });

  it('go when the text says that the customer is angry', async () => {
    const { user } = withHints(aRefundStory);
    await user.clear(words());
    await user.type(words(), 'This is outrageous, you are thieves');
    expect(hints()).toBeNull();
  });
});
