import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel, sentBy } from './aModel.ts';
import { aRefundStory, aWrongInvoice } from './happenings.ts';
import { showContact } from './show.tsx';

const MISSING = 'Please fill this in.';
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
const focused = (name: string | RegExp) =>
  waitFor(() => {
    expect(document.activeElement).toBe(field(name));
  });

describe('a form that cannot be sent yet', () => {
  it('says beside the field what is missing, and sends nothing', async () => {
    const model = aModel(aRefundStory);
    const { user } = showContact(model);
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(field('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(described(field('E-mail'))).toBe(MISSING);
    expect(model.submit).not.toHaveBeenCalled();
  });

  it('finds no fault before the customer has pressed the button', () => {
    showContact(aModel(aWrongInvoice));
    expect(screen.queryByText(MISSING)).toBeNull();
    expect(field('E-mail').hasAttribute('aria-invalid')).toBe(false);
  });

  it('says how an e-mail address looks', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.type(field('E-mail'), 'ana@larch{Enter}');
    expect(described(field('E-mail'))).toMatch(/^This does not look like an e-mail address\. It needs an @/);
  });

  it('keeps a field’s hint beside its fault', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.clear(field('In your words'));
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(described(field('In your words'))).toBe(`Say what happened and what you expected. ${MISSING}`);
  });

  it('leads to the first fault, by press and by Enter', async () => {
    const { user } = showContact(aModel(aWrongInvoice));
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    await focused('E-mail');
    await user.type(field('E-mail'), 'ana@larch.example{Enter}');
    await focused('Invoice number');
  });

  it('asks for what the topic requires', async () => {
    const model = aModel(aWrongInvoice, { edits: { email: 'ana@larch.example' } });
    const { user } = showContact(model);
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(described(field('Invoice number'))).toBe(MISSING);
    expect(model.submit).not.toHaveBeenCalled();
  });

  it('keeps what was typed, takes the fault away once it is mended, and is sent', async () => {
    const model = aModel(aWrongInvoice);
    const { user } = showContact(model);
    await user.type(field('Invoice number'), 'INV-20318');
    await user.type(field('E-mail'), 'ana{Enter}');
    expect(field('Invoice number').value).toBe('INV-20318');
    await user.type(field('E-mail'), '@larch.example');
    expect(field('E-mail').hasAttribute('aria-invalid')).toBe(false);
    await user.keyboard('{Enter}');
    expect(sentBy(model).fields).toEqual({ invoiceNumber: 'INV-20318' });
    expect(sentBy(model).customer.email).toBe('ana@larch.example');
  });
});
