import { useEffect } from 'preact/hooks';
import { useSignal } from './useSignal.ts';
import type { Decision } from '../core/decide.ts';
import { flowAt } from '../core/flow.ts';
import type { ContactModel } from './contactModel.ts';
import { FlowStepView } from './FlowStepView.tsx';
import { moveFocusTo } from './focus.ts';
import { useStepFocus } from './stepFocus.ts';

/** The flow whose steps come before the form, as long as it has not ended; none where the customer asked for a person. */
export function flowFirst({ mode, row, need }: Decision, model: ContactModel) {
  const id = mode.value === 'after-steps' ? row.flow : undefined;
  const flow = id !== undefined && Object.hasOwn(model.flows(), id) ? model.flows()[id] : undefined;
  if (id === undefined || !flow) return undefined;
  const place = flowAt(id, flow, model.session.value.events);
  return place.ended || !place.step ? undefined : { id, flow, place, step: place.step, need: need.id };
}

interface Props extends NonNullable<ReturnType<typeof flowFirst>> {
  readonly model: ContactModel;
}

/** The short troubleshooting path before the form: each step done, or declined with a reason. */
export function FlowFirst({ model, id, flow, place, step: next, need }: Props) {
  const { strings } = model;
  const back = useSignal(0);
  const step = (back.value > 0 && place.behind.at(-back.value)) || next;
  const frame = useStepFocus(step.id);
  useEffect(() => {
    if (!place.started && place.behind.length === 0) model.startFlow(id, need);
  }, [id]);
  return (
    <section class="flow" aria-labelledby="baton-steps" ref={frame}>
      <h2 id="baton-steps">{strings.stepsTitle}</h2>
      <p>{strings.stepsText}</p>
      <FlowStepView model={model} id={id} flow={flow} step={step} place={place} back={back} level="h3" />
      <p class="row">
        {place.behind.length > back.value && (
          <button type="button" class="quiet" onClick={() => (back.value += 1)}>
            {strings.stepBack}
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={(event) => {
            moveFocusTo(event.currentTarget, 'h1');
            model.openContact('customer');
          }}
        >
          {strings.contactNow}
        </button>
      </p>
    </section>
  );
}
