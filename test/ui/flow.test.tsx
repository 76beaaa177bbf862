import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aDataLoss, aSetUpProblem, aSignInProblem, searched } from './happenings.ts';
import { searchField, showPanel } from './show.tsx';

const ENTRY = 'Signing in does not work A few short questions';
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (level: 1 | 2) => screen.getByRole('heading', { level }).textContent;
const answers = (model: ReturnType<typeof aModel>) =>
  model.session.value.events.filter((event) => event.type === 'step-answered');

/** The panel after the customer has begun the flow for signing in. */
async function inSignIn() {
  const model = aModel(aSignInProblem);
  const shown = showPanel(model);
  await shown.user.click(press(ENTRY));
  return { model, ...shown };
}

describe('the way into a flow', () => {
  it('is one line beside the answers, where the issue has a flow', () => {
    showPanel(aModel(aSignInProblem));
    expect(press(ENTRY)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('says how many checks there are, where all of them are asked', () => {
    showPanel(aModel([searched('api 401', ['Authentication errors'])]));
    expect(press('The API refuses the key 5 short checks')).toBeTruthy();
  });

  it.each([
    ['no flow', [searched('change the colour of a timer')]],
    ['a human first', aDataLoss],
    ['a wish for a person', [...aSignInProblem, { type: 'contact-opened', by: 'customer' } as const]],
    ['steps that come with the form', aSetUpProblem],
  ])('is not there for an issue with %s', (_, happenings) => {
    showPanel(aModel(happenings));
    expect(screen.queryByRole('button', { name: /short/ })).toBeNull();
  });

  it('leads back to where the customer was', async () => {
    const { user } = await inSignIn();
    await user.click(press('My password is not accepted'));
    await user.click(press('Back'));
    await user.click(press('Signing in does not work Go on where you were'));
    expect(heading(2)).toBe('Type the password by hand, with Caps Lock off and no space before or after it.');
  });

  it('is the same after a page load, for all of it is events', async () => {
    const { model, user, unmount } = await inSignIn();
    await user.click(press('My password is not accepted'));
    unmount();
    const next = showPanel(aModel(model.session.value.events));
    await next.user.click(press(/Go on where you were/));
    expect(heading(2)).toMatch(/^Type the password by hand/);
  });
});

describe('a question', () => {
  it('stands alone, under the name of the flow, with every choice and “None of these”', async () => {
    await inSignIn();
    expect(heading(1)).toBe('Signing in does not work');
    expect(heading(2)).toBe('What happens when you try?');
    const list = within(screen.getByRole('list', { name: 'What happens when you try?' }));
    expect(list.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'No e-mail arrives when I reset my password',
      'The link in the e-mail opens nothing, or has expired',
      'My password is not accepted',
      'I am asked for a code that I do not have',
      'My account is locked',
      'None of these',
    ]);
  });

  it('can be answered with the keyboard alone; each next heading has the focus', async () => {
    const { user } = await inSignIn();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What happens when you try?'));
    await user.keyboard('{Tab}{Tab}{Tab}{Enter}');
    expect(document.activeElement?.textContent).toMatch(/^Type the password by hand/);
    await user.keyboard('{Tab}{Enter}');
    expect(document.activeElement?.textContent).toMatch(/in a private window/);
  });

  it('keeps what was chosen', async () => {
    const { model, user } = await inSignIn();
    await user.click(press('My password is not accepted'));
    expect(answers(model)).toMatchObject([
      {
        flow: 'sign-in',
        step: 'what',
        text: 'What happens when you try?',
        outcome: 'chosen',
        choice: 'My password is not accepted',
      },
    ]);
    expect(screen.getByRole('status').textContent).toBe('Step 2');
  });

  it('can be gone back to, and answered otherwise', async () => {
    const { user } = await inSignIn();
    await user.click(press('My password is not accepted'));
    await user.click(press('Previous step'));
    expect(heading(2)).toBe('What happens when you try?');
    await user.click(press('I am asked for a code that I do not have'));
    expect(heading(2)).toBe('Where should the code come from?');
  });

  it('can be begun again from the first', async () => {
    const { model, user } = await inSignIn();
    await user.click(press('My password is not accepted'));
    await user.click(press('I did this'));
    await user.click(press('Start again'));
    expect(heading(2)).toBe('What happens when you try?');
    expect(model.assessment.value?.needs).toHaveLength(1);
  });

  it('never holds a customer who wants a person', async () => {
    const { user } = await inSignIn();
    await user.click(press('Contact support'));
    expect(await screen.findByRole('form', { name: 'Write to the account team' })).toBeTruthy();
  });
});

describe('the end of a flow', () => {
  it('opens the way to a person when none of the choices fits', async () => {
    const { model, user } = await inSignIn();
    await user.click(press('None of these'));
    expect(model.assessment.value?.offer?.fired.map(({ name }) => name)).toEqual(['unclassified']);
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toBe(document.activeElement);
    await user.click(press('Write to the account team'));
    expect(await screen.findByRole('form', { name: 'Write to the account team' })).toBeTruthy();
  });

  it('gives no steps to who is locked out, but the way to a person', async () => {
    const { model, user } = await inSignIn();
    await user.click(press('My account is locked'));
    expect(screen.getByRole('heading', { name: /^A locked account is opened by a person/ })).toBeTruthy();
    expect(model.assessment.value?.offer?.fired.map(({ name }) => name)).toContain('restricted-action');
    await user.click(press('Write to the account team'));
    expect(await screen.findByRole('form', { name: 'Write to the account team' })).toBeTruthy();
  });

  it('offers a person when all was done and nothing solved, and support sees what was done', async () => {
    const { user } = await inSignIn();
    await user.click(press('My password is not accepted'));
    for (const step of ['by-hand', 'private-window', 'new-password']) {
      expect(screen.queryByText('Those were all the steps.'), step).toBeNull();
      await user.click(press('I did this'));
    }
    expect(heading(2)).toBe('Those were all the steps.');
    await user.click(press('Write to us'));
    const preview = await screen.findByRole('region', { name: 'What support will see' });
    expect(preview.textContent).toContain('Done: Reset the password, then sign in with the new one.');
  });

  it('is calm when it is solved: the need is closed', async () => {
    const { model, user } = await inSignIn();
    await user.click(press('My password is not accepted'));
    await user.click(press('It works now'));
    expect(heading(2)).toBe('Good to know. That is settled.');
    expect(model.assessment.value?.needs.at(-1)?.solved).toBe(true);
    await user.click(press('Back to search'));
    await waitFor(() => expect(searchField()).toBe(document.activeElement));
  });

  it('can be taken back when it was pressed by mistake', async () => {
    const { user } = await inSignIn();
    await user.click(press('My account is locked'));
    await user.click(press('Previous step'));
    expect(screen.getByRole('heading', { name: 'What happens when you try?' })).toBeTruthy();
  });
});
