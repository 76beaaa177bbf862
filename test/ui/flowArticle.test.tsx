import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { aModel } from './aModel.ts';
import { showPanel } from './show.tsx';

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (level: 1 | 2) => screen.getByRole('heading', { level }).textContent;
const answers = (model: ReturnType<typeof aModel>) =>
  model.session.value.events.filter((event) => event.type === 'step-answered');

const TIMERS: Flow = {
  title: 'A timer does not stop',
  steps: [
    { id: 'stop', text: 'This article shows how.', article: '/stop-a-timer.html', next: 'other' },
    { id: 'other', text: 'Or this one.', article: 'javascript:alert(1)' },
  ],
};
const policy = { ...defaultPolicy, flows: { timers: TIMERS } };
const view = { name: 'flow', flow: 'timers', title: TIMERS.title } as const;
const started = { type: 'flow-started', flow: 'timers', title: TIMERS.title } as const;

describe('an article that a flow proposes', () => {
  it('is read in the panel, and “No” there goes on in the flow', async () => {
    const model = aModel([started], { policy, view });
    const { user } = showPanel(model);
    await user.click(press('Read “Stop a timer”'));
    await screen.findByText('Cards take five days.');
    await user.click(press('No, I still need help'));
    expect(heading(2)).toBe('Or this one.');
    expect(answers(model)).toMatchObject([{ outcome: 'rejected', choice: '/stop-a-timer.html' }]);
    expect(model.session.value.events.some(({ type }) => type === 'rated')).toBe(false);
  });

  it('is left by the way back to the flow, and can be answered there', async () => {
    const model = aModel([started], { policy, view });
    const { user } = showPanel(model);
    await user.click(press('Read “Stop a timer”'));
    await user.click(press('Back'));
    expect(heading(2)).toBe('This article shows how.');
    await user.click(within(screen.getByRole('group', { name: 'Did this solve it?' })).getByText('Yes'));
    expect(heading(2)).toBe('Good to know. That is settled.');
  });

  it('leads to a person after the second “No”', async () => {
    const model = aModel([started], { policy, view });
    const { user } = showPanel(model);
    await user.click(press('No, I still need help'));
    await user.click(press('No, I still need help'));
    expect(screen.getByRole('heading', { name: 'That was the last article for this.' })).toBeTruthy();
    expect(model.assessment.value?.offer?.fired.map(({ name }) => name)).toContain('answer-rejected');
  });

  it('is not opened where the policy names what is no page', async () => {
    const { user } = showPanel(aModel([started], { policy, view }));
    await user.click(press('No, I still need help'));
    expect(screen.queryByRole('button', { name: /^Read/ })).toBeNull();
  });
});
