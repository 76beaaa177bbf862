import { useSignal } from './useSignal.ts';
import { flowAt, type FlowPlace } from '../core/flow.ts';
import type { Flow } from '../core/policy.ts';
import type { FlowModel } from './flowModel.ts';
import { FlowStepView } from './FlowStepView.tsx';
import { useStepFocus } from './stepFocus.ts';

interface Props {
  readonly model: FlowModel;
  readonly id: string;
  readonly flow: Flow;
}

/** A guided flow: one step at a time, and at its end what was reached and what can be done. */
export function FlowView({ model, id, flow }: Props) {
  const { strings } = model;
  const back = useSignal(0);
  const place = flowAt(id, flow, model.session.value.events);
  const shown = stepShown(place, back.value);
  const frame = useStepFocus(shown?.id ?? place.ended ?? '');
  return (
    <div class="body flow" ref={frame}>
      {shown ? (
        <FlowStepView model={model} id={id} flow={flow} step={shown} place={place} back={back} level="h2" />
      ) : (
        <End model={model} place={place} />
      )}
      {place.behind.length > back.value && (
        <p class="row">
          <button type="button" class="link" onClick={() => (back.value += 1)}>
            {strings.stepBack}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              back.value = 0;
              model.startFlow(id, place.need ?? '');
            }}
          >
            {strings.startAgain}
          </button>
        </p>
      )}
    </div>
  );
}

/** The step to show: the next one, or so many answered ones before it. */
function stepShown({ behind, step, ended }: FlowPlace, back: number) {
  return back > 0 ? behind.at(-back) : ended ? undefined : step;
}

function End({ model, place }: { readonly model: FlowModel; readonly place: FlowPlace }) {
  const { strings, localise } = model;
  const ended = place.ended ?? 'done';
  const isOffered = model.assessment.value?.offer !== undefined;
  return (
    <>
      <h2 class="step" tabIndex={-1} dir="auto">
        {place.step ? localise(place.step.text) : strings.flowEnds[ended]}
      </h2>
      {ended === 'solved' ? (
        <p>
          <button type="button" class="outline" onClick={() => (model.view.value = { name: 'home' })}>
            {strings.flowHome}
          </button>
        </p>
      ) : (
        // The offer that the panel shows says the same, with the team's name.
        !isOffered && (
          <>
            <p>{strings.flowToPerson}</p>
            <p>
              <button type="button" class="button" onClick={() => model.openContact('offer')}>
                {strings.flowContact}
              </button>
            </p>
          </>
        )
      )}
    </>
  );
}
