import axe from 'axe-core';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { FormEdits } from '../../src/core/formValues.ts';
import type { Happening } from '../../src/core/events.ts';
import { aModel, deliver, sentBy, START } from './aModel.ts';
import { searched } from './happenings.ts';
import { showContact } from './show.tsx';

const DAY = 86_400_000;
const edits: FormEdits = { email: 'ana@larch.example' };
const FIRST = '019aa3c0-0000-7000-8000-00000000000a';
const LATEST = '019aa3c0-0000-7000-8000-00000000000b';

/** A message of an earlier session, so many days ago. */
function wrote(days: number, reference = 'T-4821', handoff = LATEST, need = 'Refund not arrived'): Happening {
  return { type: 'contacted-before', handoff, need, sentAt: START - days * DAY, reference };
}
const search = searched('refund not arrived');
const aForm = (...happenings: readonly Happening[]) => aModel([...happenings, search], { edits });
const question = () => screen.queryByRole('group', { name: /^You wrote about this/ });
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const send = () => screen.getByRole('button', { name: /^Send to/ });
const previewed = () =>
  within(screen.getByRole('region', { name: 'What support will see' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('who wrote about this before is asked', () => {
  it.each([
    [0, 'You wrote about this today (T-4821).'],
    [1, 'You wrote about this yesterday (T-4821).'],
    [4, 'You wrote about this on Monday (T-4821).'],
    [8, 'You wrote about this on 12 November (T-4821).'],
  ])('with the day, %i days ago, and the reference', (days, sentence) => {
    showContact(aForm(wrote(days)));
    expect(screen.queryByRole('group', { name: sentence })).not.toBeNull();
  });

  it('about the latest of several', () => {
    showContact(aForm(wrote(8, 'T-4801', FIRST), wrote(4)));
    expect(screen.queryByRole('group', { name: /\(T-4821\)\.$/ })).not.toBeNull();
  });

  it('about what was sent from this page', () => {
    const model = aForm();
    model.edit({ ...edits, need: 'e1' });
    const { unmount } = showContact(model);
    send().click();
    deliver(model);
    unmount();
    showContact(model);
    expect(screen.queryByRole('group', { name: 'You wrote about this today (T-4821).' })).not.toBeNull();
  });

  it('not where it was about something else', () => {
    showContact(aForm(wrote(4, 'T-4821', LATEST, 'Invite my team')));
    expect(question()).toBeNull();
  });

  it('not where they never wrote', () => {
    showContact(aForm());
    expect(question()).toBeNull();
  });
});

describe('their answer', () => {
  it('is to add to it, where they say nothing', async () => {
    const model = aForm(wrote(8, 'T-4801', FIRST), wrote(4));
    const { user } = showContact(model);
    expect(choice('Add to that conversation').checked).toBe(true);
    expect(previewed()).toContain('EarlierThis adds to T-4821.');
    await user.click(send());
    expect(sentBy(model)).toMatchObject({
      continues: LATEST,
      earlier: [{ reference: 'T-4801' }, { reference: 'T-4821' }],
    });
  });

  it('may be a new one', async () => {
    const model = aForm(wrote(4));
    const { user } = showContact(model);
    await user.click(choice('Start a new one'));
    expect(choice('Add to that conversation').checked).toBe(false);
    expect(previewed()).toContain('EarlierT-4821. This is a new one.');
    await user.click(send());
    expect(sentBy(model)).not.toHaveProperty('continues');
    expect(sentBy(model).earlier).toHaveLength(1);
  });

  it('may be given with the keyboard, and taken back', async () => {
    const { user } = showContact(aForm(wrote(4)));
    await user.tab();
    expect(document.activeElement).toBe(choice('Add to that conversation'));
    await user.keyboard('{ArrowDown}');
    expect(choice('Start a new one').checked).toBe(true);
    await user.keyboard('{ArrowUp}');
    expect(choice('Add to that conversation').checked).toBe(true);
  });

  it('is kept with the draft', async () => {
    const model = aForm(wrote(4));
    const { user, unmount } = showContact(model);
    await user.click(choice('Start a new one'));
    unmount();
    showContact(model);
    expect(choice('Start a new one').checked).toBe(true);
  });
});

describe('the question', () => {
  it('keeps nobody with assistive technology out', async () => {
    showContact(aForm(wrote(4)));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
});

describe('what support sees of an earlier message', () => {
  it('is shown, and can be removed', async () => {
    const model = aForm(wrote(4));
    const { user } = showContact(model);
    expect(previewed()).toContain('Wrote“Refund not arrived” (T-4821)');
    await user.click(choice('Start a new one'));
    await user.click(screen.getByRole('button', { name: 'Remove: “Refund not arrived” (T-4821)' }));
    expect(previewed().filter((line) => line.includes('T-4821'))).toEqual([
      'Wrote“Refund not arrived” (T-4821)Put back',
    ]);
    await user.click(send());
    expect(JSON.stringify(sentBy(model))).not.toContain('T-4821');
  });
});
