import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel, deliver } from './aModel.ts';
import { aDataLoss, aRefundStory, searched } from './happenings.ts';
import { showPanel } from './show.tsx';

const edits = { email: 'ana@larch.example', fields: { since: 'This morning' } };

/** A form that was sent and has arrived, with the customer still there. */
async function aReceipt(happenings = aRefundStory) {
  const model = aModel(happenings, { edits, view: { name: 'contact' } });
  const shown = showPanel(model);
  await shown.user.click(screen.getByRole('button', { name: /^Send to/ }));
  deliver(model, 'T-4821');
  model.showSent.value = true;
  await screen.findByText('T-4821');
  return { model, ...shown };
}
const said = (term: string) => screen.getByText(term).parentElement?.querySelector('dd')?.textContent;

describe('the receipt', () => {
  it('says who has the message and where the answer goes', async () => {
    await aReceipt();
    expect(screen.queryByRole('heading', { name: 'The billing team has your message.' })).not.toBeNull();
    expect(screen.queryByText(/^You will hear from them at ana@larch\.example by /)).not.toBeNull();
  });

  it('gives the reference, the team and when the next word comes', async () => {
    await aReceipt();
    expect(said('Reference')).toBe('T-4821');
    expect(said('Team')).toBe('Billing team');
    // Sent at 15:06 in Madrid, where the customer is; the billing team answers within four hours.
    expect(said('Next word by')).toBe('19:06 today');
  });

  it('takes the place of the form, and the focus', async () => {
    await aReceipt();
    expect(screen.queryByRole('form')).toBeNull();
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('The billing team has your message.');
    });
  });

  it('leads back to search, where the same need is not offered again', async () => {
    const { user } = await aReceipt(aDataLoss);
    await user.click(screen.getByRole('button', { name: 'Back to search' }));
    expect(await screen.findByRole('searchbox')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('does not stand in the way of another message', async () => {
    const { model, user } = await aReceipt();
    await user.click(screen.getByRole('button', { name: 'Back to search' }));
    model.edit({});
    model.dispatch(searched('wrong vat on my receipts', ['VAT and tax numbers']));
    await user.click(await screen.findByRole('button', { name: 'Contact support' }));
    expect(await screen.findByRole('form')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What is it about?' }).value).toBe(
      'Wrong vat on my receipts',
    );
  });
});
