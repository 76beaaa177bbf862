import type { Flow, Row } from '../core/policy.ts';
import type { Fault } from './fault.ts';
import { isToDo } from './flowFaults.ts';

/** Never behind steps: who cannot get in, was charged wrongly, or may have been broken into has no time for them. */
const NEVER_AFTER_STEPS: readonly (string | undefined)[] = [
  'billing',
  'account-access',
  'data-privacy-security',
];

/** Why a row may not put steps before contact, where it does. @param flow what its `flow` names */
export function stepsFirstFault(row: Partial<Row>, flow: Flow | undefined): Fault | undefined {
  if (row.mode !== 'after-steps') return undefined;
  const received = '"after-steps"';
  const refused = (what: string, code = 'forbidden-mode'): Fault => ({
    code,
    path: 'mode',
    expected: `offer or automatic for ${what}`,
    received,
    fix: 'Steps before contact are for low-risk set-up problems only.',
  });
  if (NEVER_AFTER_STEPS.includes(row.category)) return refused(`category ${row.category ?? ''}`);
  if (row.handling === 'human-first') return refused('handling human-first', 'human-first-with-steps');
  if (row.escalateWhen === 'at-once') return refused('what escalates at once', 'human-first-with-steps');
  if (row.flow === undefined)
    return {
      code: 'no-steps',
      path: 'flow',
      expected: 'a flow with the steps, for mode after-steps',
      received: 'none',
      fix: 'Name a flow, or use mode offer.',
    };
  // A flow that does not exist is a fault of its own.
  if (!flow) return undefined;
  if (flow.steps.some((step) => step.restricted)) return refused('a flow with what the customer may not do');
  if (flow.steps.some(isToDo)) return undefined;
  return {
    code: 'no-steps',
    path: 'flow',
    expected: 'a flow with a step to do, for mode after-steps',
    received: `"${row.flow}" without one`,
    fix: 'Add a step without choices and article, or use mode offer.',
  };
}
