import axe from 'axe-core';
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SentBefore } from '../../src/ui/SentBefore.tsx';
import { aModel, START } from './aModel.ts';
import { showPanel } from './show.tsx';

const HOUR = 3_600_000;
const aMessage = (more: object = {}) => ({
  id: 'h1',
  reference: 'T-4821',
  team: 'the billing team',
  at: START - 70 * HOUR,
  due: START + 24 * HOUR,
  ...more,
});

function aHome(...known: ReturnType<typeof aMessage>[]) {
  const model = aModel();
  const dismiss = vi.fn();
  model.sentBefore.value = () => <SentBefore model={{ ...model, known: () => known, dismiss }} />;
  return { model, dismiss, ...showPanel(model) };
}
const card = () => screen.queryByRole('region', { name: 'Your messages' });

describe('the home of who wrote before', () => {
  it('says to whom, when, under which reference, and when the answer comes', () => {
    aHome(aMessage());
    expect(card()?.querySelector('p')?.textContent).toMatch(
      /^You wrote to the billing team on Tuesday \(T-4821\)\. They answer by .* tomorrow\.$/,
    );
  });

  it('does not promise what has passed', () => {
    aHome(aMessage({ due: START - HOUR }));
    expect(card()?.textContent).toContain('Their answer was due by');
  });

  it('leads to what is added to it', async () => {
    const { model, user } = aHome(aMessage());
    await user.click(screen.getByRole('button', { name: 'Add something to T-4821' }));
    expect(model.view.value).toEqual({ name: 'contact', addsTo: 'h1' });
  });

  it('can be rid of it, and the keyboard goes to the search', async () => {
    const { dismiss, user } = aHome(aMessage());
    await user.click(screen.getByRole('button', { name: 'Dismiss T-4821' }));
    expect(dismiss).toHaveBeenCalledWith('h1');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('shows nothing of it where there is nothing, and beside an answer', async () => {
    aHome();
    expect(card()).toBeNull();
    const { model } = aHome(aMessage());
    model.answer.value = { status: 'ready', query: 'refund', results: [] };
    expect(await screen.findByText(/^Nothing found/)).toBeTruthy();
    expect(card()).toBeNull();
  });

  it('keeps nobody with assistive technology out', async () => {
    aHome(aMessage());
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
