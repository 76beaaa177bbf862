import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel, sentBy } from './aModel.ts';
import { aSetUpProblem, searched } from './happenings.ts';
import { showContact, showPanel } from './show.tsx';

const [FIRST, SECOND, THIRD] = [
  'Sign out, sign in again and repeat the step that failed.',
  'Try once in a private window or another browser.',
  'Follow the set-up article to its last step.',
] as const;
const edits = { email: 'ana@larch.example' };
const press = (name: string) => screen.getByRole('button', { name });

describe('a set-up problem', () => {
  it('starts with the first of the minimum steps, one at a time', () => {
    showContact(aModel(aSetUpProblem));
    expect(screen.queryByRole('heading', { name: 'Before you write' })).not.toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Step 1 of 3');
    expect(screen.queryByText(FIRST)).not.toBeNull();
    expect(screen.queryByText(SECOND)).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('keeps a step that was done and shows the next', async () => {
    const model = aModel(aSetUpProblem);
    const { user } = showContact(model);
    await user.click(press('I did this'));
    expect(model.dispatch).toHaveBeenCalledWith({
      type: 'step-answered',
      flow: 'set-up',
      step: 'reload',
      text: FIRST,
      outcome: 'done',
    });
    expect(screen.getByRole('status').textContent).toBe('Step 2 of 3');
    expect(screen.queryByText(SECOND)).not.toBeNull();
  });

  it('keeps why a step was skipped, and asks the next one afresh', async () => {
    const model = aModel(aSetUpProblem);
    const { user } = showContact(model);
    await user.type(screen.getByRole('textbox', { name: /why\?/ }), 'Only one browser here');
    await user.click(press('Skip this step'));
    expect(model.dispatch).toHaveBeenCalledWith({
      type: 'step-answered',
      flow: 'set-up',
      step: 'reload',
      text: FIRST,
      outcome: 'declined',
      reason: 'Only one browser here',
    });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('may be skipped without a reason', async () => {
    const model = aModel(aSetUpProblem);
    const { user } = showContact(model);
    await user.click(press('Skip this step'));
    expect(model.dispatch.mock.lastCall?.[0]).not.toHaveProperty('reason');
  });

  it('comes to the form after the last step, and support sees the steps', async () => {
    const model = aModel(aSetUpProblem, { edits });
    const { user } = showContact(model);
    await user.click(press('I did this'));
    await user.click(press('Skip this step'));
    await user.click(press('I did this'));
    await user.click(await screen.findByRole('button', { name: 'Send to the onboarding team' }));
    expect(sentBy(model).stepsTried).toEqual([
      'Searched “import from a spreadsheet” (0 results)',
      `Done: ${FIRST}`,
      `Not done: ${SECOND}`,
      `Done: ${THIRD}`,
    ]);
  });

  it('goes on at the step where the customer left', () => {
    const done = {
      type: 'step-answered',
      flow: 'set-up',
      step: 'reload',
      text: FIRST,
      outcome: 'done',
    } as const;
    showContact(aModel([...aSetUpProblem, done]));
    expect(screen.getByRole('status').textContent).toBe('Step 2 of 3');
  });
});

describe('a step before the form', () => {
  it('can be answered again, and the latest answer counts', async () => {
    const model = aModel(aSetUpProblem);
    const { user } = showContact(model);
    await user.click(press('I did this'));
    await user.click(press('Previous step'));
    expect(screen.getByRole('status').textContent).toBe('Step 1 of 3');
    await user.click(press('Skip this step'));
    expect(screen.getByRole('status').textContent).toBe('Step 2 of 3');
    expect(model.dispatch.mock.lastCall?.[0]).toMatchObject({ step: 'reload', outcome: 'declined' });
  });

  it('takes the focus when it is the next, so that a screen reader says it', async () => {
    const { user } = showContact(aModel(aSetUpProblem));
    await user.click(press('I did this'));
    expect(document.activeElement?.textContent).toBe(SECOND);
  });

  it('is not answered by the second half of a double click', async () => {
    const { user } = showContact(aModel(aSetUpProblem));
    await user.dblClick(press('I did this'));
    expect(screen.getByRole('status').textContent).toBe('Step 2 of 3');
  });

  it('that made it work leaves no form to fill in, and closes the need', async () => {
    const model = aModel(aSetUpProblem, { view: { name: 'contact' } });
    const { user } = showPanel(model);
    await user.click(press('It works now'));
    expect(screen.getByRole('heading', { name: 'Good to know. That is settled.' })).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(model.assessment.value?.needs.at(-1)?.solved).toBe(true);
  });

  it('belongs to the need that the form is about, though another came after', async () => {
    const model = aModel([...aSetUpProblem, searched('where is my invoice')], { view: { name: 'contact' } });
    const { user } = showPanel(model);
    await user.click(press('I did this'));
    const [setUp] = model.assessment.value?.needs.filter(({ id }) => id === 'e1') ?? [];
    expect(setUp?.answers).toHaveLength(1);
  });
});

describe('a customer who wants a person', () => {
  it('goes past the steps by a press', async () => {
    const { user } = showContact(aModel(aSetUpProblem));
    await user.click(press('Write to us without these steps'));
    expect(await screen.findByRole('form', { name: 'Write to the onboarding team' })).toBeTruthy();
  });

  it('never sees the steps when they press “Contact support”', async () => {
    const { user } = showPanel(aModel(aSetUpProblem));
    await user.click(press('Contact support'));
    expect(await screen.findByRole('form', { name: 'Write to the onboarding team' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Before you write' })).toBeNull();
  });
});
