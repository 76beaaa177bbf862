import { describe, expect, it } from 'vitest';
import type { Happening, SessionEvent } from '../../src/core/events.ts';
import { answerStep, flowAt, lengthOf, type Answer } from '../../src/core/flow.ts';
import type { Flow, FlowStep } from '../../src/core/policy.ts';

const PRINTER: Flow = {
  title: 'The printer prints nothing',
  steps: [
    {
      id: 'light',
      text: 'Which light is on?',
      choices: [
        { text: 'Green', next: 'paper' },
        { text: 'Red', next: 'opened' },
        { text: 'It smells burnt', next: 'burnt' },
        { text: 'Blue', next: 'nowhere' },
      ],
    },
    { id: 'paper', text: 'Put paper in.', next: 'again' },
    { id: 'again', text: 'Switch it off and on.' },
    { id: 'opened', text: 'This article shows how to close it.', article: '/lid.html', next: 'ink' },
    { id: 'ink', text: 'And this one how to change the ink.', article: '/ink.html' },
    { id: 'burnt', text: 'Pull the plug. We send somebody.', restricted: true },
  ],
};
const stepOf = (id: string): FlowStep => PRINTER.steps.find((step) => step.id === id) ?? { id, text: '' };
const chosen = (choice: string): Answer => ({ outcome: 'chosen', choice });

/** The events of a customer who starts the flow and answers whatever stands next. */
function answering(...answers: readonly Answer[]): SessionEvent[] {
  const events: SessionEvent[] = [];
  const add = (happening: Happening) => {
    events.push({ ...happening, id: `e${String(events.length)}`, at: events.length });
  };
  add({ type: 'flow-started', flow: 'printer', title: PRINTER.title, need: 'e9' });
  for (const answer of answers) {
    const { step } = flowAt('printer', PRINTER, events);
    if (!step) throw new Error('The flow has ended already.');
    add(answerStep('printer', PRINTER, step, answer));
  }
  return events;
}
const placeAfter = (...answers: readonly Answer[]) => flowAt('printer', PRINTER, answering(...answers));

describe('a flow', () => {
  it('begins with its first step, started or not', () => {
    expect(flowAt('printer', PRINTER, [])).toEqual({
      started: false,
      need: undefined,
      behind: [],
      step: stepOf('light'),
      ended: undefined,
    });
    expect(placeAfter()).toMatchObject({ started: true, behind: [], step: stepOf('light') });
  });

  it('goes where the choice leads, and on from step to step', () => {
    expect(placeAfter(chosen('Green')).step).toEqual(stepOf('paper'));
    expect(placeAfter(chosen('Green'), { outcome: 'done' })).toEqual({
      started: true,
      need: 'e9',
      behind: [stepOf('light'), stepOf('paper')],
      step: stepOf('again'),
      ended: undefined,
    });
  });

  it('ends where no step follows', () => {
    const place = placeAfter(chosen('Green'), { outcome: 'done' }, { outcome: 'declined' });
    expect(place).toMatchObject({ step: undefined, ended: 'done' });
    expect(place.behind).toHaveLength(3);
  });

  it('goes on when a step is skipped as when it is done', () => {
    expect(placeAfter(chosen('Green'), { outcome: 'declined', reason: 'No paper' }).step).toEqual(
      stepOf('again'),
    );
  });

  it('goes from a rejected answer to the next, and ends as rejected after the last', () => {
    expect(placeAfter(chosen('Red'), { outcome: 'rejected' }).step).toEqual(stepOf('ink'));
    expect(placeAfter(chosen('Red'), { outcome: 'rejected' }, { outcome: 'rejected' }).ended).toBe(
      'rejected',
    );
  });

  it('ends with an answer that solves it', () => {
    expect(placeAfter(chosen('Red'), { outcome: 'solved' })).toMatchObject({
      step: undefined,
      ended: 'solved',
    });
    expect(placeAfter(chosen('Green'), { outcome: 'solved' }).ended).toBe('solved');
  });

  it('cannot tell what the issue is when none of the choices fits, or one leads nowhere', () => {
    expect(placeAfter({ outcome: 'none-fits' }).ended).toBe('unclassified');
    expect(placeAfter(chosen('Blue')).ended).toBe('unclassified');
    expect(placeAfter(chosen('A choice of another day')).ended).toBe('unclassified');
  });

  it('hands over at a restricted step, and says what that step says', () => {
    expect(placeAfter(chosen('It smells burnt'))).toMatchObject({
      step: stepOf('burnt'),
      ended: 'restricted-action',
    });
  });

  it('counts the latest answer to a step, so that a customer can go back', () => {
    const events = answering(chosen('It smells burnt'));
    events.push({
      ...answerStep('printer', PRINTER, stepOf('light'), chosen('Green')),
      id: 'later',
      at: 9,
    });
    expect(flowAt('printer', PRINTER, events)).toMatchObject({ step: stepOf('paper'), ended: undefined });
  });

  it('begins anew with the latest start, and hears no other flow', () => {
    const before = answering(chosen('Green'));
    const start = { type: 'flow-started', flow: 'printer', title: '', id: 'again', at: 9 } as const;
    const other = { ...start, flow: 'copier', id: 'other' };
    expect(flowAt('printer', PRINTER, [...before, start]).step).toEqual(stepOf('light'));
    expect(flowAt('printer', PRINTER, [...before, other]).step).toEqual(stepOf('paper'));
    expect(flowAt('copier', PRINTER, [...before, other]).behind).toEqual([]);
  });

  it('has a length where it is a list to work off', () => {
    const list = { title: '', steps: PRINTER.steps.slice(1, 3) };
    expect(lengthOf(list)).toBe(2);
    expect(lengthOf(PRINTER)).toBeUndefined();
  });
});

describe('the event of an answer', () => {
  it('names the step as the customer read it', () => {
    expect(answerStep('printer', PRINTER, stepOf('paper'), { outcome: 'done' })).toEqual({
      type: 'step-answered',
      flow: 'printer',
      step: 'paper',
      text: 'Put paper in.',
      outcome: 'done',
    });
  });

  it('says what was chosen, which article was proposed, and why a step was skipped', () => {
    const event = (id: string, answer: Answer) => answerStep('printer', PRINTER, stepOf(id), answer);
    expect(event('light', chosen('Green'))).toMatchObject({ outcome: 'chosen', choice: 'Green' });
    expect(event('opened', { outcome: 'rejected' })).toMatchObject({ choice: '/lid.html' });
    expect(event('paper', { outcome: 'declined', reason: ' No paper ' })).toMatchObject({
      reason: 'No paper',
    });
    expect(event('paper', { outcome: 'declined', reason: '  ' })).not.toHaveProperty('reason');
  });

  it('says when it leads to a person, and only then', () => {
    const leadsTo = (answer: Answer) => answerStep('printer', PRINTER, stepOf('light'), answer).leadsTo;
    expect(leadsTo({ outcome: 'none-fits' })).toBe('unclassified');
    expect(leadsTo(chosen('It smells burnt'))).toBe('restricted-action');
    expect(leadsTo(chosen('Green'))).toBeUndefined();
    expect(answerStep('printer', PRINTER, stepOf('ink'), { outcome: 'rejected' })).not.toHaveProperty(
      'leadsTo',
    );
  });
});
