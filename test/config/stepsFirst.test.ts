import { describe, expect, it } from 'vitest';
import { aRow } from '../core/rules.ts';
import { checkPolicyOf } from './checking.ts';

const toDo = { id: 'a', text: 'Reload.' };
const flows = {
  steps: { title: 'Steps', steps: [toDo] },
  answers: { title: 'Answers', steps: [{ ...toDo, article: '/a' }] },
  restricted: {
    title: 'Restricted',
    steps: [
      { ...toDo, next: 'b' },
      { id: 'b', text: 'B.', restricted: true },
    ],
  },
};
const never = 'Steps before contact are for low-risk set-up problems only.';

describe('steps before contact', () => {
  it.each([
    ['billing', 'billing-question'],
    ['account-access', 'password-reset'],
    ['data-privacy-security', 'privacy-request'],
  ])('are refused for %s', (category, id) => {
    const { lines, settings } = checkPolicyOf({ flows, rows: [{ id, mode: 'after-steps', flow: 'steps' }] });
    expect(lines).toEqual([
      `policy.rows[${id}].mode: expected offer or automatic for category ${category}, received "after-steps". ${never}`,
    ]);
    expect(settings.policy?.rows.find((row) => row.id === id)?.mode).not.toBe('after-steps');
  });

  it.each([
    [{ handling: 'human-first' }, 'mode: expected offer or automatic for handling human-first'],
    [{ escalateWhen: 'at-once' }, 'mode: expected offer or automatic for what escalates at once'],
    [
      { flow: 'restricted' },
      'mode: expected offer or automatic for a flow with what the customer may not do',
    ],
    [
      { flow: 'answers' },
      'flow: expected a flow with a step to do, for mode after-steps, received "answers" without one',
    ],
    [{ flow: undefined }, 'flow: expected a flow with the steps, for mode after-steps, received none'],
  ] as const)('are refused with %j', (part, line) => {
    const row = { ...aRow({ id: 'mine', terms: ['mine'], mode: 'after-steps', flow: 'steps' }), ...part };
    expect(checkPolicyOf({ flows, rows: [row] }).lines).toEqual([
      expect.stringContaining(`rows[mine].${line}`),
    ]);
  });

  it('are refused where a flow is changed so that a row which uses it may not', () => {
    const { lines, settings } = checkPolicyOf({ flows: { 'set-up': flows.restricted } });
    expect(lines).toEqual([
      `policy.flows.set-up: expected offer or automatic for a flow with what the customer may not do (row onboarding), received "after-steps". ${never}`,
    ]);
    expect(settings.policy?.flows['set-up']?.steps.some(({ restricted }) => restricted)).toBe(false);
  });

  it('are refused where a row that has them is said to be of another category', () => {
    expect(checkPolicyOf({ rows: [{ id: 'onboarding', category: 'billing' }] }).lines).toHaveLength(1);
  });

  it('may stand before a low-risk row', () => {
    const rows = [{ id: 'confirmed-defect', mode: 'after-steps', flow: 'steps' }];
    expect(checkPolicyOf({ flows, rows }).problems).toEqual([]);
  });
});
