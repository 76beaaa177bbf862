import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/events.ts';
import { aModel } from './aModel.ts';
import { aDataLoss, aRefundStory, aWrongInvoice, searched } from './happenings.ts';
import { showContact } from './show.tsx';

const ana: Happening = {
  type: 'identified',
  customer: { name: 'Ana Reyes', email: 'ana@larch.example', accountId: 'larch-7' },
};
const valueOf = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
const chosen = (name: string) => {
  const [option] = screen.getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions;
  return option?.textContent;
};
const routing = () => screen.getByText(/^Topic: /).textContent;
const change = () => screen.getByRole('button', { name: 'Change' });
const labels = () =>
  screen.getAllByRole('textbox').map((field) => (field as HTMLInputElement).labels?.[0]?.textContent.trim());

describe('the form is filled in with what is known', () => {
  it('the fullest wording is the subject', () => {
    showContact(aModel(aRefundStory));
    expect(valueOf('What is it about?')).toBe('Money back still missing');
  });

  it('what was searched and read is the description', () => {
    showContact(aModel(aRefundStory));
    expect(valueOf('In your words')).toBe(
      'I searched for “refund not arrived”, “where is my money” and “money back still missing”. ' +
        'I read “When a refund arrives”, and it did not settle it.',
    );
  });

  it('the topic and the urgency come from the policy', () => {
    showContact(aModel(aRefundStory));
    expect(routing()).toBe('Topic: Billing, payments and refunds. Urgency: It slows me down.');
  });

  it('the topic and the urgency can be changed by keyboard', async () => {
    const { user } = showContact(aModel(aRefundStory));
    change().focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Topic' }));
    });
    expect(chosen('Topic')).toBe('Billing, payments and refunds');
    expect(chosen('Urgency')).toBe('It slows me down');
  });

  it('the topic follows what is written', async () => {
    const { user } = showContact(aModel([]));
    await user.type(screen.getByRole('textbox', { name: 'In your words' }), 'My refund did not arrive');
    expect(routing()).toContain('Billing, payments and refunds');
  });

  it('name, e-mail and account come from what the site says about the customer', () => {
    showContact(aModel([ana, searched('cannot sign in')]));
    expect(valueOf(/^Name/)).toBe('Ana Reyes');
    expect(valueOf('E-mail')).toBe('ana@larch.example');
    expect(valueOf(/^Account/)).toBe('larch-7');
  });

  it('an error text and a request id that were searched are in their fields', () => {
    showContact(aModel([searched('api 401 invalid_api_key req_8f3k29xq')]));
    expect(valueOf(/^Error message/)).toBe('api 401 invalid_api_key req_8f3k29xq');
    expect(valueOf(/^Request ID/)).toBe('req_8f3k29xq');
  });

  it('it is empty where nothing was searched or read', () => {
    showContact(aModel([]));
    expect(valueOf('What is it about?')).toBe('');
    expect(valueOf('In your words')).toBe('');
    expect(routing()).toContain('How to use a feature');
    expect(screen.queryByText('Say what happened, and we answer by e-mail.')).not.toBeNull();
  });

  it('says when the first answer comes', () => {
    showContact(aModel(aRefundStory));
    expect(screen.queryByText('First answer within 4 hours')).not.toBeNull();
  });
});

describe('the form asks only for what the topic needs', () => {
  const message = ['What is it about?', 'In your words'];
  const reach = ['Name optional', 'E-mail'];

  it.each([
    ['a refund', aRefundStory, ['Invoice number optional', 'Amount optional']],
    ['a wrong invoice', aWrongInvoice, ['Invoice number', 'What would you like to happen? optional']],
    ['lost data', aDataLoss, ['Since when?', 'Who is affected, and how? optional']],
  ])('%s', (_, happenings, fields) => {
    showContact(aModel(happenings));
    expect(labels()).toEqual([...message, ...fields, ...reach]);
  });

  it('another topic brings its own fields, its team and its answer time', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.click(change());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'The service is down');
    expect(labels().slice(2, -2)).toEqual([
      'Since when? optional',
      'Who is affected, and how? optional',
      'Error message optional',
    ]);
    expect(screen.queryByRole('button', { name: 'Send to the engineering team' })).not.toBeNull();
    expect(chosen('Urgency')).toBe('Work has stopped, or data is at risk');
    expect(screen.queryByText('First answer within 15 minutes')).not.toBeNull();
    expect(
      within(screen.getByRole('region', { name: 'What support will see' })).queryByText(
        'the engineering team, as “Work has stopped, or data is at risk”',
      ),
    ).not.toBeNull();
  });

  it('another urgency changes the answer time and not the team', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.click(change());
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Urgency' }),
      'A main feature does not work',
    );
    expect(screen.queryByText('First answer within 1 hour')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Send to the billing team' })).not.toBeNull();
  });
});

describe('what the customer has typed', () => {
  it('wins over what the session suggests, and the rest still follows the session', async () => {
    const model = aModel(aRefundStory);
    const { user } = showContact(model);
    const subject = screen.getByRole('textbox', { name: 'What is it about?' });
    await user.clear(subject);
    await user.type(subject, 'My refund of 3 November');
    model.dispatch(searched('refund lost at the bank'));
    expect(await screen.findByDisplayValue(/“refund lost at the bank”/)).toBeTruthy();
    expect(valueOf('What is it about?')).toBe('My refund of 3 November');
  });

  it('stays empty where they emptied it', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.clear(screen.getByRole('textbox', { name: 'In your words' }));
    expect(valueOf('In your words')).toBe('');
  });

  it('is there again when contact is opened again', async () => {
    const model = aModel(aRefundStory);
    const first = showContact(model);
    await first.user.type(screen.getByRole('textbox', { name: /^Amount/ }), '49 EUR');
    first.unmount();
    showContact(model);
    expect(valueOf(/^Amount/)).toBe('49 EUR');
  });

  it('stays with what it was about while the customer looks for something else', async () => {
    const model = aModel(aRefundStory);
    const { user } = showContact(model);
    await user.type(screen.getByRole('textbox', { name: /^Amount/ }), '49 EUR');
    model.dispatch(searched('invite my colleague', ['Invite your team']));
    expect(await screen.findByRole('button', { name: 'Send to the billing team' })).toBeTruthy();
    expect(valueOf(/^Amount/)).toBe('49 EUR');
  });
});
