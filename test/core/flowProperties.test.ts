import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent, StepOutcome } from '../../src/core/events.ts';
import { answerStep, flowAt, type Answer } from '../../src/core/flow.ts';
import type { Flow, FlowStep } from '../../src/core/policy.ts';

/** Few ids, so that steps lead in circles, to themselves, to steps that are twice there, and nowhere. */
const stepId = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
const choiceText = fc.constantFrom('yes', 'no', '');
const anyStep: fc.Arbitrary<FlowStep> = fc.record(
  {
    id: stepId,
    text: fc.string(),
    choices: fc.array(fc.record({ text: choiceText, next: stepId }), { maxLength: 3 }),
    article: fc.constantFrom('/a.html', ''),
    restricted: fc.boolean(),
    next: stepId,
  },
  { requiredKeys: ['id', 'text'] },
);
const anyFlow: fc.Arbitrary<Flow> = fc.record({
  title: fc.string(),
  steps: fc.array(anyStep, { maxLength: 6 }),
});
const OUTCOMES: readonly StepOutcome[] = ['done', 'declined', 'chosen', 'none-fits', 'solved', 'rejected'];
const anyFlowEvents: fc.Arbitrary<SessionEvent[]> = fc
  .array(
    fc.oneof(
      fc.record({ type: fc.constant('flow-started' as const), flow: stepId, title: fc.string() }),
      fc.record({
        type: fc.constant('step-answered' as const),
        flow: stepId,
        step: stepId,
        text: fc.string(),
        outcome: fc.constantFrom(...OUTCOMES),
        choice: fc.option(choiceText, { nil: undefined }),
      }),
      fc.record({ type: fc.constant('dismissed' as const), need: stepId }),
    ),
    { maxLength: 30 },
  )
  .map((happenings) => happenings.map((one, at) => ({ ...one, id: `e${String(at)}`, at })));
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ outcome: fc.constantFrom('done' as const, 'none-fits', 'solved', 'rejected') }),
  fc.record({ outcome: fc.constant('declined' as const), reason: fc.string() }),
  fc.record({ outcome: fc.constant('chosen' as const), choice: choiceText }),
);

describe('of any flow, in circles or broken', () => {
  it('the place is a step or an end, whatever has happened', () => {
    fc.assert(
      fc.property(anyFlow, anyFlowEvents, (flow, events) => {
        const { step, ended, behind } = flowAt('a', flow, events);
        expect(step !== undefined || ended !== undefined).toBe(true);
        expect(new Set(behind).size).toBe(behind.length);
        expect(behind.length).toBeLessThanOrEqual(flow.steps.length);
        if (ended === undefined) expect(behind).not.toContain(step);
      }),
    );
  });

  it('an answer moves on or ends it', () => {
    fc.assert(
      fc.property(anyFlow, anyFlowEvents, anyAnswer, (flow, events, answer) => {
        const place = flowAt('a', flow, events);
        if (place.step === undefined || place.ended !== undefined) return;
        const event = answerStep('a', flow, place.step, answer);
        const next = flowAt('a', flow, [...events, { ...event, id: 'next', at: 99 }]);
        expect(next.ended !== undefined || next.behind.length > place.behind.length).toBe(true);
        expect(next.behind.slice(0, place.behind.length + 1)).toEqual([...place.behind, place.step]);
        if (event.leadsTo) expect(next.ended).toBe(event.leadsTo);
      }),
    );
  });

  it('whoever always answers comes to the end', () => {
    fc.assert(
      fc.property(anyFlow, fc.array(anyAnswer, { minLength: 7, maxLength: 7 }), (flow, answers) => {
        const events = answers.reduce<SessionEvent[]>((before, answer, at) => {
          const { step, ended } = flowAt('a', flow, before);
          if (!step || ended) return before;
          return [...before, { ...answerStep('a', flow, step, answer), id: `e${String(at)}`, at }];
        }, []);
        expect(flowAt('a', flow, events).ended).toBeDefined();
      }),
    );
  });

  it('the events say it all: what happened before the latest start changes nothing', () => {
    fc.assert(
      fc.property(anyFlow, anyFlowEvents, anyFlowEvents, (flow, before, since) => {
        const start = { type: 'flow-started', flow: 'a', title: '', id: 'start', at: 0 } as const;
        const fresh = since.map((event) => ({ ...event, id: `f${event.id}` }));
        expect(flowAt('a', flow, [...before, start, ...fresh])).toEqual(flowAt('a', flow, [start, ...fresh]));
      }),
    );
  });
});
