import { signal } from '@preact/signals-core';
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { inlineEn } from '../../src/messages/inline.en.ts';
import type { Answer } from '../../src/ui/model.ts';
import { answerText, InlineAnswers } from '../../src/ui/InlineAnswers.tsx';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { pressesLeftToTheBrowser, show } from './show.tsx';

function showAnswers(answer: Partial<Answer>) {
  const model = aModel();
  model.answer.value = { status: 'ready', query: 'refund', results: [], ...answer };
  const active = signal(-1);
  const read = vi.fn();
  const contact = vi.fn();
  const shown = show(() => (
    <InlineAnswers model={model} strings={inlineEn} active={active} read={read} contact={contact} />
  ));
  return { ...shown, model, active, read, contact };
}

const RESULTS = [aResult('When a refund arrives'), aResult('Ask for a refund')];

describe('answers in the page', () => {
  it('are options of one list, and the way to a person stands below them', async () => {
    const { user, contact } = showAnswers({ results: RESULTS });
    expect(screen.getAllByRole('option').map((option) => option.querySelector('b')?.textContent)).toEqual([
      'When a refund arrives',
      'Ask for a refund',
    ]);
    await user.click(screen.getByRole('button', { name: 'Contact support' }));
    expect(contact).toHaveBeenCalledOnce();
  });

  it('open in the panel by a press, and stay links with a modifier key', async () => {
    const left = pressesLeftToTheBrowser();
    const { user, read } = showAnswers({ results: RESULTS });
    const [first] = screen.getAllByRole('option');
    await user.keyboard('{Control>}');
    await user.click(first as HTMLElement);
    await user.keyboard('{/Control}');
    expect(left).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
    await user.click(first as HTMLElement);
    expect(read).toHaveBeenCalledWith(RESULTS[0]);
  });

  it('say which one the arrow keys have come to', async () => {
    const { active } = showAnswers({ results: RESULTS });
    active.value = 1;
    await Promise.resolve();
    const [, second] = screen.getAllByRole('option');
    expect(screen.getAllByRole('option', { selected: true })).toEqual([second]);
  });

  it.each([
    ['nothing was found', { status: 'ready' }, 'Nothing found for “refund”.'],
    ['it does not work', { status: 'failed' }, /^Search is not available right now/],
    ['it is on its way', { status: 'searching' }, 'Searching…'],
  ] as const)('say in a sentence that %s', (_, answer, text) => {
    showAnswers(answer);
    expect(screen.queryByText(text)).not.toBeNull();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('are counted for screen readers', () => {
    expect(answerText(showAnswers({ results: RESULTS }).model)).toBe('2 articles');
  });
});
