import { isA, type EventOf, type Happening, type SessionEvent } from './events.ts';
import type { Flow, FlowStep } from './policy.ts';

/** What a customer answered to a step. */
export type Answer =
  | { readonly outcome: 'done' | 'none-fits' | 'solved' | 'rejected' }
  /** @param reason in their words */
  | { readonly outcome: 'declined'; readonly reason?: string | undefined }
  /** @param choice its text */
  | { readonly outcome: 'chosen'; readonly choice: string };

/**
 * How a flow ends: the need is met; it cannot tell what the issue is; what comes next is not for the customer to do; its
 * last answer was rejected; or all is done, or declined, and nothing solved.
 */
export type FlowEnd = 'solved' | 'unclassified' | 'restricted-action' | 'rejected' | 'done';

/** Where a customer stands in a flow. */
export interface FlowPlace {
  /** The customer has begun it. */
  readonly started: boolean;
  /** The need that it was begun for, as `flow-started` says it. */
  readonly need: string | undefined;
  /** The steps on the way here, oldest first. */
  readonly behind: readonly FlowStep[];
  /** What is asked now, or the restricted step that the flow ended with. */
  readonly step: FlowStep | undefined;
  /** Missing as long as it goes on. */
  readonly ended: FlowEnd | undefined;
}

type After = Pick<FlowPlace, 'step' | 'ended'>;

/**
 * Where the customer stands since the latest start of a flow. Of several answers to a step the latest counts: so they
 * can go back. Total: a flow that leads nowhere, or in a circle, ends.
 *
 * @example flowAt('set-up', policy.flows['set-up'], session.events).step?.text // 'Try once in a private window …'
 */
export function flowAt(id: string, flow: Flow, events: readonly SessionEvent[]): FlowPlace {
  const isOfFlow = (event: { readonly flow: string }) => event.flow === id;
  const begun = events.filter(isA('flow-started')).filter(isOfFlow).at(-1);
  const answers = events
    .slice(begun ? events.indexOf(begun) + 1 : 0)
    .filter(isA('step-answered'))
    .filter(isOfFlow);
  const behind: FlowStep[] = [];
  let place = goTo(flow.steps[0], 'done');
  while (place.step && !place.ended) {
    const { step } = place;
    const answer = answers.filter((event) => event.step === step.id).at(-1);
    if (!answer) break;
    behind.push(step);
    place = after(flow, step, answer);
    if (place.step && behind.includes(place.step)) place = { step: undefined, ended: 'done' };
  }
  return { started: begun !== undefined, need: begun?.need, behind, ...place };
}

/**
 * The event of an answer: with where it leads, when that is to a person.
 *
 * @example answerStep('sign-in', flow, step, { outcome: 'none-fits' }).leadsTo // 'unclassified'
 */
export function answerStep(id: string, flow: Flow, step: FlowStep, answer: Answer): StepAnswered {
  const choice = answer.outcome === 'chosen' ? answer.choice : step.article;
  const reason = answer.outcome === 'declined' ? answer.reason?.trim() : undefined;
  const { ended } = after(flow, step, { outcome: answer.outcome, choice });
  return {
    type: 'step-answered',
    flow: id,
    step: step.id,
    text: step.text,
    outcome: answer.outcome,
    ...(choice === undefined ? {} : { choice }),
    ...(reason ? { reason } : {}),
    ...(ended === 'unclassified' || ended === 'restricted-action' ? { leadsTo: ended } : {}),
  };
}

type StepAnswered = Extract<Happening, { readonly type: 'step-answered' }>;

/** What follows an answer. A choice that leads nowhere leaves the issue untold. */
function after(
  flow: Flow,
  step: FlowStep,
  { outcome, choice }: Pick<EventOf<'step-answered'>, 'outcome' | 'choice'>,
): After {
  if (outcome === 'solved') return { step: undefined, ended: 'solved' };
  if (outcome === 'none-fits') return { step: undefined, ended: 'unclassified' };
  if (outcome === 'chosen') {
    const next = step.choices?.find(({ text }) => text === choice)?.next;
    return goTo(stepById(flow, next), 'unclassified');
  }
  return goTo(stepById(flow, step.next), outcome === 'rejected' ? 'rejected' : 'done');
}

function goTo(step: FlowStep | undefined, otherwise: FlowEnd): After {
  if (!step) return { step: undefined, ended: otherwise };
  return { step, ended: step.restricted ? 'restricted-action' : undefined };
}

const stepById = (flow: Flow, id: string | undefined) => flow.steps.find((step) => step.id === id);

/**
 * How many steps a flow has, where every way through it has the same: a list to work off. Nothing where answers decide
 * what comes next.
 */
export function lengthOf(flow: Flow): number | undefined {
  const way: FlowStep[] = [];
  let step = flow.steps[0];
  while (step && !way.includes(step)) {
    if (step.choices || step.restricted) return undefined;
    way.push(step);
    step = stepById(flow, step.next);
  }
  return way.length;
}
