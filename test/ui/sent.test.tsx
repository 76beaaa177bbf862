import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel, deliver, sentBy, START } from './aModel.ts';
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

  it('gives the reference and when the next word comes', async () => {
    await aReceipt();
    expect(screen.getByText('Reference').parentElement?.querySelector('dd b')?.textContent).toBe('T-4821');
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
    expect(await screen.findByRole('search')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('can be copied, and says so', async () => {
    const { user } = await aReceipt();
    await user.click(screen.getByRole('button', { name: 'Copy the reference' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('T-4821');
  });

  it('is selected where copying is blocked', async () => {
    const { user } = await aReceipt();
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
    await user.click(screen.getByRole('button', { name: 'Copy the reference' }));
    expect(await screen.findByText(/^Copying is blocked here\. The text is selected instead/)).toBeTruthy();
    expect(getSelection()?.toString()).toBe('T-4821');
  });

  it('shows what was sent when it is asked for', async () => {
    await aReceipt();
    const details = screen.getByText('What was sent').closest('details');
    expect(details?.open).toBe(false);
    const lines = [...(details?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
    expect(lines).toContain('Searched“where is my money”, 1 result');
    expect(lines).toContain('Goes tothe billing team, as “It slows me down”');
    expect(details?.textContent).toContain('Since when?This morning');
  });

  it('leads back to the article that the customer came from', async () => {
    const { model, user } = await aReceipt();
    const article = { url: '/a.html', title: 'When a refund arrives' };
    model.view.value = { name: 'contact', from: { name: 'article', article } };
    await user.click(await screen.findByRole('button', { name: 'Back to the article' }));
    expect(model.view.value).toEqual({ name: 'article', article });
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

describe('what is added to a message', () => {
  async function anAddition() {
    const receipt = await aReceipt();
    await receipt.user.click(screen.getByRole('button', { name: 'Add something' }));
    await screen.findByText('What you write here is added to T-4821.');
    return receipt;
  }

  it('is asked for in one field, with the address that is known', async () => {
    await anAddition();
    const fields = screen.getAllByRole<HTMLInputElement>('textbox');
    expect(fields.map((field) => [field.labels?.[0]?.textContent.trim(), field.value])).toEqual([
      ['What would you like to add?', ''],
      ['Name optional', ''],
      ['E-mail', 'ana@larch.example'],
    ]);
    expect(screen.queryByText(/^Topic: /)).toBeNull();
  });

  it('goes to the same team, under the same subject, as a part of that conversation', async () => {
    const { model, user } = await anAddition();
    await user.type(screen.getByRole('textbox', { name: 'What would you like to add?' }), 'It came.');
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(sentBy(model)).toMatchObject({
      continues: '019aa3c0-0000-7000-8000-000000000001',
      subject: 'Money back still missing',
      description: 'It came.',
      fields: {},
      decision: { row: 'billing-question', destination: { team: 'billing' } },
    });
  });

  it('can be added to a message of an earlier visit, whatever was searched since', async () => {
    const handoff = '019aa3c0-0000-7000-8000-00000000000b';
    const wrote = { type: 'contacted-before', handoff, need: 'Wrong invoice', sentAt: START } as const;
    const model = aModel([{ ...wrote, reference: 'T-4821' }, searched('invite my team', ['Invite'])], {
      edits: { email: 'ana@larch.example', description: 'INV-1 it is.' },
      view: { name: 'contact', addsTo: handoff },
      sentRow: 'invoice-correction',
    });
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    const sent = sentBy(model);
    expect(sent).toMatchObject({ continues: handoff, subject: 'Wrong invoice' });
    expect(sent.decision).toMatchObject({
      row: 'invoice-correction',
      destination: { team: 'billing', by: 'continues' },
    });
  });
});
