import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { aDataLoss, aWrongInvoice, searched } from './happenings.ts';
import { searchField, showPanel } from './show.tsx';

function aDataLossWithAnswers() {
  const model = aModel(aDataLoss);
  model.answer.value = { status: 'ready', query: 'our data is gone', results: [aResult('Backups')] };
  return model;
}
const form = () => screen.queryByRole('form', { name: 'Write to the engineering team' });

describe('where a human must come first', () => {
  it('the form stands between the search field and the answers', () => {
    showPanel(aDataLossWithAnswers());
    const places = [searchField(), screen.getByRole('form'), screen.getByRole('option', { name: /Backups/ })];
    const inOrder = [...places].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(inOrder).toEqual(places);
    expect(screen.queryByRole('heading', { name: 'Articles on this' })).not.toBeNull();
  });

  it('says why and is filled in with what was searched', () => {
    showPanel(aDataLossWithAnswers());
    expect(form()?.textContent).toContain('This sounds urgent. We filled in what we know.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What is it about?' }).value).toBe(
      'Our data is gone',
    );
  });

  it('says that a person answers this best where only the topic asks for one', () => {
    showPanel(aModel(aWrongInvoice));
    expect(screen.getByRole('form').textContent).toContain('This is best answered by a person.');
  });

  it('comes first too when the customer has searched for a person', () => {
    showPanel(aModel([searched('talk to a person', [])]));
    expect(screen.queryByRole('form', { name: 'Write to the support team' })).not.toBeNull();
  });

  it('the form does not take the focus from the search field', async () => {
    const model = aModel();
    const { user } = showPanel(model);
    await user.click(searchField());
    model.dispatch(searched('our data is gone'));
    expect(await screen.findByRole('form')).toBeTruthy();
    expect(document.activeElement).toBe(searchField());
  });

  it('nothing is sent unless the customer presses the button', async () => {
    const model = aDataLossWithAnswers();
    const { user } = showPanel(model);
    await user.type(screen.getByRole('textbox', { name: /^Since when/ }), 'This morning');
    expect(model.submit).not.toHaveBeenCalled();
  });

  it('the customer can put the form aside and keep reading', async () => {
    const model = aDataLossWithAnswers();
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: 'Keep reading' }));
    expect(model.dispatch).toHaveBeenCalledWith({ type: 'dismissed', need: 'e1' });
    expect(form()).toBeNull();
    expect(screen.queryByRole('option', { name: 'Backups' })).not.toBeNull();
  });

  it('the offer does not say the same beside the form', () => {
    showPanel(aDataLossWithAnswers());
    expect(screen.queryByRole('button', { name: 'Write to the engineering team' })).toBeNull();
  });
});

describe('after contact was opened and left', () => {
  it.each([
    ['the footer', 'Contact support'],
    ['the offer', 'Write to the engineering team'],
  ])('by %s, the offer stands beside the answers instead of the form', async (_, name) => {
    const model = aDataLossWithAnswers();
    model.view.value = { name: 'article', article: aResult('Backups') };
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('option', { name: 'Backups' })).toBeTruthy();
    expect(form()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write to the engineering team' })).not.toBeNull();
  });
});
