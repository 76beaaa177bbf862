import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel, sentBy } from './aModel.ts';
import { aRefundStory, aWrongInvoice } from './happenings.ts';
import { showContact } from './show.tsx';

const MISSING = 'Please fill this in.';
const NO_EMAIL = 'Please give an e-mail address, so that we can answer.';
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
const send = () => screen.getByRole('button', { name: /^Send to/ });

describe('a form that cannot be sent yet', () => {
  it('says beside the field what is missing, and sends nothing', async () => {
    const model = aModel(aRefundStory);
    const { user } = showContact(model);
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(field('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(described(field('E-mail'))).toBe(NO_EMAIL);
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

  it('asks for what the topic requires', async () => {
    const model = aModel(aWrongInvoice, { edits: { email: 'ana@larch.example' } });
    const { user } = showContact(model);
    await user.click(screen.getByRole('button', { name: 'Send to the billing team' }));
    expect(described(field('Invoice number'))).toBe(MISSING);
    expect(model.submit).not.toHaveBeenCalled();
  });

  it('keeps what was typed, and is sent once it is mended', async () => {
    const model = aModel(aWrongInvoice);
    const { user } = showContact(model);
    await user.type(field('Invoice number'), 'INV-20318');
    await user.type(field('E-mail'), 'ana{Enter}');
    expect(field('Invoice number').value).toBe('INV-20318');
    await user.type(field('E-mail'), '@larch.example{Enter}');
    expect(sentBy(model).fields).toEqual({ invoiceNumber: 'INV-20318' });
    expect(sentBy(model).customer.email).toBe('ana@larch.example');
  });
});

describe('the summary of the faults', () => {
  const summary = () => screen.queryByRole('group', { name: /before this can be sent\.$/ });
  const lines = () =>
    within(summary() ?? document.body)
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  it('takes the focus, by press and by Enter', async () => {
    const { user } = showContact(aModel(aWrongInvoice));
    await user.click(send());
    await waitFor(() => {
      expect(document.activeElement).toBe(summary());
    });
    await user.type(field('E-mail'), 'ana@larch.example{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(summary());
    });
  });

  it('counts and names them in the order of the form', async () => {
    const { user } = showContact(aModel(aWrongInvoice));
    await user.click(send());
    expect(
      screen.queryByRole('group', { name: '2 fields need a look before this can be sent.' }),
    ).not.toBeNull();
    expect(lines()).toEqual([`Invoice number: ${MISSING}`, `E-mail: ${NO_EMAIL}`]);
  });

  it('leads to the field', async () => {
    const { user } = showContact(aModel(aWrongInvoice));
    await user.click(send());
    await waitFor(() => {
      expect(document.activeElement).toBe(summary());
    });
    await user.click(screen.getByRole('button', { name: `E-mail: ${NO_EMAIL}` }));
    expect(document.activeElement).toBe(field('E-mail'));
  });

  it('is brought up to date when the button is pressed again', async () => {
    const { user } = showContact(aModel(aWrongInvoice));
    await user.click(send());
    await user.type(field('Invoice number'), 'INV-20318');
    await user.type(field('E-mail'), 'ana{Enter}');
    expect(lines()).toEqual([expect.stringMatching(/^E-mail: This does not look like an e-mail address\./)]);
  });
});

describe('a fault that is being mended', () => {
  it('stays while the customer types, and goes when they leave the field', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.click(send());
    await user.type(field('E-mail'), 'a');
    expect(described(field('E-mail'))).toBe(NO_EMAIL);
    await user.type(field('E-mail'), 'na@larch.example');
    expect(field('E-mail').getAttribute('aria-invalid')).toBe('true');
    await user.tab();
    await waitFor(() => {
      expect(field('E-mail').hasAttribute('aria-invalid')).toBe(false);
    });
    expect(screen.queryByText(/before this can be sent/)).toBeNull();
  });

  it('says what is still wrong when they leave it', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.click(send());
    await user.type(field('E-mail'), 'ana');
    await user.click(field('What is it about?'));
    await waitFor(() => {
      expect(described(field('E-mail'))).toMatch(/^This does not look like an e-mail address\./);
    });
  });

  it('is no reason to find fault with what was not pressed for', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.click(field('E-mail'));
    await user.tab();
    expect(field('E-mail').hasAttribute('aria-invalid')).toBe(false);
  });

  it('is not looked for where another topic does not ask for it', async () => {
    const model = aModel(aWrongInvoice);
    const { user } = showContact(model);
    await user.click(send());
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'How to use a feature');
    await user.type(field('E-mail'), 'ana@larch.example{Enter}');
    expect(model.submit).toHaveBeenCalledOnce();
  });
});
