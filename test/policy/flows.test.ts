import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/core/events.ts';
import { assess } from '../../src/core/decide.ts';
import { answerStep, flowAt, lengthOf } from '../../src/core/flow.ts';
import type { Flow, FlowStep } from '../../src/core/policy.ts';
import { flows } from '../../src/policy/flows.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { rules } from '../core/rules.ts';

const all = Object.entries(flows);
const nextOf = ({ next, choices = [] }: FlowStep) => [
  ...(next ? [next] : []),
  ...choices.map((one) => one.next),
];

/** Every step that can be come to, from the first. */
function reached({ steps }: Flow): Set<string> {
  const ids = new Set(steps.slice(0, 1).map(({ id }) => id));
  for (const id of ids) {
    const step = steps.find((one) => one.id === id);
    for (const next of step ? nextOf(step) : []) ids.add(next);
  }
  return ids;
}

describe.each(all)('the shipped flow %s', (id, flow) => {
  it('leads to steps that are there, and to each of them', () => {
    expect([...reached(flow)].sort()).toEqual(flow.steps.map((step) => step.id).sort());
  });

  it('is the flow of a row', () => {
    expect(defaultPolicy.rows.some((row) => row.flow === id)).toBe(true);
  });

  it('fits into a handoff', () => {
    for (const { text, choices = [] } of flow.steps) {
      for (const said of [text, ...choices.map((one) => one.text)]) expect(said.length).toBeLessThan(300);
    }
  });
});

it('a row names a flow that there is', () => {
  for (const { flow } of defaultPolicy.rows) if (flow) expect(Object.keys(flows)).toContain(flow);
});

it('the minimum steps of a set-up are three', () => {
  expect(flows['set-up'] && lengthOf(flows['set-up'])).toBe(3);
});

describe('who cannot sign in', () => {
  const flow = flows['sign-in'] ?? { title: '', steps: [] };
  const choices = flow.steps.flatMap((step) => (step.choices ?? []).map(({ text }) => [step, text] as const));
  /** The session after a choice: what is chosen counts as said. */
  const choosing = (step: FlowStep, choice: string): SessionEvent[] => [
    { id: 'e1', at: 1, type: 'flow-started', flow: 'sign-in', title: flow.title, need: '' },
    { ...answerStep('sign-in', flow, step, { outcome: 'chosen', choice }), id: 'e2', at: 2 },
  ];

  it.each(choices)('stays with the account team, whatever they choose', (step, choice) => {
    const { current } = assess(choosing(step, choice), rules);
    expect(current.row.id, choice).toBe('password-reset');
    expect(current.team.value, choice).toBe('account-access');
  });

  it('gets no steps with a locked account or a lost phone, but a person', () => {
    for (const choice of ['My account is locked', 'I no longer have that phone or number']) {
      const [step, text] = choices.find((one) => one[1] === choice) ?? [];
      if (!step || !text) throw new Error(`No choice “${choice}”.`);
      expect(answerStep('sign-in', flow, step, { outcome: 'chosen', choice: text }).leadsTo).toBe(
        'restricted-action',
      );
      expect(assess(choosing(step, text), rules).offer?.fired.map(({ name }) => name)).toContain(
        'restricted-action',
      );
    }
  });

  it('comes to an end on every way', () => {
    const walk = (events: readonly SessionEvent[]): void => {
      const { step, ended } = flowAt('sign-in', flow, events);
      if (!step || ended) return;
      expect(events.length).toBeLessThan(10);
      const given = step.choices?.map(({ text }) => ({ outcome: 'chosen' as const, choice: text }));
      for (const answer of given ?? [{ outcome: 'done' as const }]) {
        const id = `e${String(events.length)}`;
        walk([...events, { ...answerStep('sign-in', flow, step, answer), id, at: events.length }]);
      }
    };
    walk([]);
  });
});
