import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/events.ts';
import { aModel } from './aModel.ts';
import { aRefundStory, rated, searched, viewed } from './happenings.ts';
import { showPanel } from './show.tsx';

const asked: Happening = { type: 'contact-opened', by: 'customer' };
const refundArticles = ['Refund by card', 'Refund by bank', 'Refund in parts', 'Refund refused'];

const offer = (name: string) => screen.getByRole('region', { name });

describe('the offer says why in a sentence', () => {
  it.each<[string, readonly Happening[]]>([
    ['You have searched for this in 3 ways.', aRefundStory.filter(({ type }) => type === 'searched')],
    ['The articles have nothing on this.', [searched('refund never came', [])]],
    ['You have read 4 articles on this.', refundArticles.map((title) => viewed(title))],
    ['That article did not settle it.', [viewed('Refund by card'), rated('Refund by card', false)]],
    [
      'These answers did not settle it.',
      refundArticles.slice(0, 2).flatMap((title) => [viewed(title), rated(title, false)]),
    ],
    ['This sounds urgent.', [searched('our data is gone')]],
    ['You asked for a person.', [searched('I want to talk to a person')]],
    ['You can write to us at any time.', [searched('export invoices'), asked]],
    ['This is best answered by a person.', [searched('invoice correction')]],
  ])('%s', (sentence, happenings) => {
    const model = aModel(happenings, {
      view: { name: 'article', article: { url: 'https://docs.example/a.html', title: 'A' } },
    });
    showPanel(model);
    expect(within(offer(sentence)).queryByRole('heading', { name: sentence })).not.toBeNull();
  });
});

describe('the offer', () => {
  const why = 'That article did not settle it.';

  it('names the team and says that nothing need be repeated', () => {
    showPanel(aModel(aRefundStory));
    expect(within(offer(why)).queryByText(/^The billing team can look at it with you\./)).not.toBeNull();
    expect(within(offer(why)).queryByRole('button', { name: 'Write to the billing team' })).not.toBeNull();
  });

  it('leads to the form', async () => {
    const model = aModel(aRefundStory);
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: 'Write to the billing team' }));
    expect(model.openContact).toHaveBeenCalledWith('offer');
    expect(await screen.findByRole('form', { name: 'Write to the billing team' })).toBeTruthy();
  });

  it('can be put aside, and then it stays away', async () => {
    const model = aModel(aRefundStory);
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: 'Keep reading' }));
    expect(model.dispatch).toHaveBeenCalledWith({ type: 'dismissed', need: 'e1' });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('leaves the way to contact open after it was put aside', async () => {
    const model = aModel(aRefundStory);
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: 'Keep reading' }));
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    expect(await screen.findByRole('form')).toBeTruthy();
  });

  it.each<[string, readonly Happening[]]>([
    ['nothing has happened', []],
    ['a first search found something', [searched('refund')]],
    ['an article was read', [viewed('Refund by card')]],
    ['the article settled it', [viewed('Refund by card'), rated('Refund by card', true)]],
  ])('does not appear when %s', (_, happenings) => {
    showPanel(aModel(happenings));
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('does not stand beside the form that it leads to', () => {
    showPanel(aModel(aRefundStory, { view: { name: 'contact' } }));
    expect(screen.queryByRole('button', { name: 'Write to the billing team' })).toBeNull();
  });

  it('names the team of a policy that the site has changed', () => {
    const { policy } = aModel().rules();
    const teams = { ...policy.teams, billing: { name: 'accounts', queue: 'accounts', owner: 'Ana' } };
    showPanel(aModel(aRefundStory, { policy: { ...policy, teams } }));
    expect(screen.queryByRole('button', { name: 'Write to accounts' })).not.toBeNull();
  });
});
