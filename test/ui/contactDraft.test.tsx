import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Kept } from '../../src/core/formValues.ts';
import { aModel, START } from './aModel.ts';
import { aRefundStory } from './happenings.ts';
import { showContact } from './show.tsx';

const kept: Kept = {
  key: 'e9',
  at: START - 55 * 60_000,
  typed: { need: 'e9', description: 'It never came.' },
  form: {
    need: 'e9',
    row: 'how-to',
    severity: 'P4',
    subject: 'Invite my team',
    description: 'It never came.',
    name: '',
    email: '',
    fields: {},
    removed: [],
  },
};
const press = (name: string) => screen.getByRole('button', { name });
const valueOf = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;

describe('another message that was begun', () => {
  function aForm() {
    const model = aModel(aRefundStory, { view: { name: 'contact' } });
    model.unsent.value = [kept];
    return { model, ...showContact(model) };
  }

  it('is told of, and does not stand in the form', () => {
    aForm();
    const notice = 'You have an unsent message from 14:05 today: “Invite my team”.';
    expect(screen.queryByText(notice)).not.toBeNull();
    expect(valueOf('What is it about?')).toBe('Money back still missing');
  });

  it('can be gone on with', async () => {
    const { model, user } = aForm();
    await user.click(press('Continue it'));
    expect(model.continueDraft).toHaveBeenCalledWith(kept);
  });

  it('can be discarded, and taken back at once', async () => {
    const { model, user } = aForm();
    await user.click(press('Discard it'));
    expect(model.dropDraft).toHaveBeenCalledWith(kept);
    await waitFor(() => {
      expect(document.activeElement).toBe(press('Undo'));
    });
    await user.click(press('Undo'));
    expect(model.restoreDraft).toHaveBeenCalledWith(kept);
  });
});

describe('a form that is cleared', () => {
  it('is empty, whoever filled it in, and comes back by one press', async () => {
    const { user } = showContact(
      aModel(aRefundStory, { edits: { need: 'e1', description: 'Where is it?' } }),
    );
    await user.click(press('Clear the form'));
    expect(valueOf('What is it about?')).toBe('');
    expect(valueOf('In your words')).toBe('');
    expect(screen.queryByText('The form is empty.')).not.toBeNull();
    await user.click(press('Undo'));
    expect(valueOf('What is it about?')).toBe('Money back still missing');
    expect(valueOf('In your words')).toBe('Where is it?');
  });

  it('cannot be brought back over what was typed since', async () => {
    const { user } = showContact(aModel(aRefundStory));
    await user.click(press('Clear the form'));
    await user.type(screen.getByRole('textbox', { name: 'In your words' }), 'Another');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a field that takes only so much', () => {
  it('says what is left when it is little, and how much is too much, and cuts nothing off', async () => {
    const { user } = showContact(aModel(aRefundStory));
    const subject = screen.getByRole<HTMLInputElement>('textbox', { name: 'What is it about?' });
    await user.clear(subject);
    expect(screen.queryByText(/characters? left$/)).toBeNull();
    await user.click(subject);
    await user.paste('a'.repeat(149));
    expect(screen.queryByText('1 character left')).not.toBeNull();
    await user.paste('aaa');
    expect(screen.queryByText('This is 2 characters too long.')).not.toBeNull();
    expect(subject.value).toHaveLength(152);
  });
});
