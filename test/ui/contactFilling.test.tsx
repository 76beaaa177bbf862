import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aModel, sentBy, type AModel } from './aModel.ts';
import { aRefundStory } from './happenings.ts';
import { showContact } from './show.tsx';

/** The form, shown at `0 s`; what is done with it happens at the times that are given. */
async function theForm(model: AModel) {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { container } = showContact(model);
  // Effects have run once the browser has painted.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const field = container.querySelector<HTMLInputElement>('[inert] input');
  if (!field) throw new Error('There is no field for programs.');
  const words = screen.getByRole('textbox', { name: 'In your words' });
  return {
    field,
    typeAt(seconds: number, text = 'It never came.') {
      now.mockReturnValue(seconds * 1000);
      fireEvent.input(words, { target: { value: text } });
    },
    async pressAt(seconds: number) {
      now.mockReturnValue(seconds * 1000);
      fireEvent.click(screen.getByRole('button', { name: /^Send to/ }));
      await waitFor(() => {
        expect(model.submit).toHaveBeenCalledTimes(1);
      });
      return sentBy(model).filling;
    },
  };
}
const aFilledForm = () => aModel(aRefundStory, { edits: { email: 'ana@larch.example' } });
const anEmptyForm = () =>
  aModel([{ type: 'identified', customer: { name: 'Ana', email: 'ana@larch.example' } }, ...aRefundStory]);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('support is told how long a form took', () => {
  it('where something was typed, and it was quick', async () => {
    const form = await theForm(anEmptyForm());
    form.typeAt(0.3);
    expect(await form.pressAt(0.42)).toEqual({ seconds: 0.4 });
  });

  it('not where it took as long as people take', async () => {
    const form = await theForm(anEmptyForm());
    form.typeAt(4);
    expect(await form.pressAt(10)).toBeUndefined();
  });

  it('not where it was sent as it was filled in for them: one press may follow at once', async () => {
    const form = await theForm(anEmptyForm());
    expect(await form.pressAt(0.5)).toBeUndefined();
  });

  it('not where it goes on with what was typed before', async () => {
    const form = await theForm(aFilledForm());
    form.typeAt(0.3);
    expect(await form.pressAt(0.5)).toBeUndefined();
  });
});

describe('the field that people cannot see', () => {
  it('is reached neither by keyboard nor by assistive technology, and no browser fills it in', async () => {
    const { field } = await theForm(aFilledForm());
    expect(field.tabIndex).toBe(-1);
    expect(field.autocomplete).toBe('off');
    expect(field.closest('[aria-hidden="true"][inert]')).not.toBeNull();
    expect(field.name).not.toMatch(/name|mail|phone|tel|company|site|url|address|city|zip|user|pass|login/i);
    expect(screen.getAllByRole('textbox')).not.toContain(field);
  });

  it('is no part of what is sent as long as it is empty', async () => {
    const form = await theForm(aFilledForm());
    expect(await form.pressAt(60)).toBeUndefined();
  });

  it('tells of who fills it in, and keeps the text to itself', async () => {
    const model = aFilledForm();
    const form = await theForm(model);
    fireEvent.input(form.field, { target: { value: 'Buy watches' } });
    expect(await form.pressAt(60)).toEqual({ hiddenField: true });
    expect(JSON.stringify(sentBy(model))).not.toContain('watches');
  });
});
