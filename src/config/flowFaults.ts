import type { Flow, FlowStep } from '../core/policy.ts';
import { isInCycle, unknownName, type Fault } from './fault.ts';

const nextOf = (step: FlowStep | undefined): string[] => [
  ...(step?.choices ?? []).map((choice) => choice.next),
  ...(step?.next === undefined ? [] : [step.next]),
];

/** What is wrong with a flow, by path in it: it must come to an end, whatever is chosen. */
export function flowFaults({ steps }: Flow): Fault[] {
  const ids = steps.map((step) => step.id);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const next = (id: string) => nextOf(byId.get(id));
  const reached = new Set(ids.slice(0, 1));
  for (const id of reached) for (const following of next(id)) reached.add(following);

  return steps.flatMap((step, at) => {
    const { id, choices, article } = step;
    const path = `steps[${id}]`;
    const faults: Fault[] = [];
    if (ids.indexOf(id) !== at)
      faults.push({
        code: 'duplicate-step',
        path,
        expected: 'an id that no other step has',
        received: `"${id}" for the second time`,
        fix: 'Give one of them another id.',
      });
    if (choices && article !== undefined)
      faults.push({
        code: 'choices-and-article',
        path,
        expected: 'choices or an article',
        received: 'both',
        fix: 'Ask in one step and propose the article in the next.',
      });
    for (const [index, choice] of (choices ?? []).entries())
      if (!byId.has(choice.next))
        faults.push(unknownName(`${path}.choices[${String(index)}].next`, choice.next, ids, 'step'));
    if (step.next !== undefined && !byId.has(step.next))
      faults.push(unknownName(`${path}.next`, step.next, ids, 'step'));
    if (isInCycle(id, next))
      faults.push({
        code: 'flow-cycle',
        path,
        expected: 'steps that come to an end',
        received: 'a way back to this step',
        fix: 'Let one of its next steps lead on, or leave next out where the flow ends.',
      });
    if (!reached.has(id))
      faults.push({
        code: 'unreached-step',
        path,
        expected: 'a step that another one leads to',
        received: 'one that nothing leads to',
        fix: `Name it as next, or take it out. The flow begins with "${ids[0] ?? ''}".`,
      });
    return faults;
  });
}

/** Something that the customer is to do: not a question, an answer or a handover. */
export const isToDo = ({ choices, article, restricted }: FlowStep): boolean =>
  !choices && article === undefined && !restricted;
