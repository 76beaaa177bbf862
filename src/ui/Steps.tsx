import { useSignal } from '@preact/signals';
import type { Decision } from '../core/decide.ts';
import { isA, type SessionEvent } from '../core/events.ts';
import type { FlowStep, Policy } from '../core/policy.ts';
import type { ContactModel } from './contactModel.ts';
import { moveFocusTo } from './focus.ts';

/** The minimum steps that are neither done nor declined yet; none where the customer asked for a person. */
export function openSteps(
  decision: Decision,
  events: readonly SessionEvent[],
  policy: Policy,
): readonly FlowStep[] {
  if (decision.mode.value !== 'after-steps') return [];
  const answered = events.filter(isA('step-answered')).filter((event) => event.flow === decision.row.flow);
  return stepsOf(decision, policy).filter((step) => !answered.some((event) => event.step === step.id));
}

const stepsOf = ({ row }: Decision, policy: Policy): readonly FlowStep[] =>
  policy.flows[row.flow ?? '']?.steps ?? [];

/** The short troubleshooting path before the form: one step at a time, each done or declined. */
export function Steps({ model, decision }: { readonly model: ContactModel; readonly decision: Decision }) {
  const { strings } = model;
  const reason = useSignal('');
  const { policy } = model.rules();
  const all = stepsOf(decision, policy);
  const open = openSteps(decision, model.session.value.events, policy);
  const [step] = open;
  if (!step) return null;
  const answer = (outcome: 'done' | 'declined', event: Event) => {
    if (open.length === 1) moveFocusTo(event.currentTarget, 'h1');
    const why = reason.value.trim();
    reason.value = '';
    model.dispatch({
      type: 'step-answered',
      flow: decision.row.flow ?? '',
      step: step.id,
      text: step.text,
      outcome,
      ...(outcome === 'declined' && why ? { reason: why } : {}),
    });
  };
  return (
    <section class="steps" aria-labelledby="baton-steps">
      <h2 id="baton-steps">{strings.stepsTitle}</h2>
      <p>{strings.stepsText}</p>
      <p class="count" role="status">
        {strings.stepOf(all.indexOf(step) + 1, all.length)}
      </p>
      <p class="step">{step.text}</p>
      <div class="row">
        <button type="button" class="button" onClick={(event) => answer('done', event)}>
          {strings.stepDone}
        </button>
        <button type="button" class="outline" onClick={(event) => answer('declined', event)}>
          {strings.stepSkip}
        </button>
      </div>
      <label class="field">
        <span>{strings.stepReason}</span>
        <input
          type="text"
          maxLength={300}
          value={reason}
          onInput={(event) => (reason.value = event.currentTarget.value)}
        />
      </label>
      <p>
        <button type="button" class="link" onClick={() => model.openContact('customer')}>
          {strings.contactNow}
        </button>
      </p>
    </section>
  );
}
