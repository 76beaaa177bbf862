import type { Signal } from '@preact/signals-core';
import { useSignal } from './useSignal.ts';
import { answerStep, lengthOf, type Answer, type FlowPlace } from '../core/flow.ts';
import type { Flow, FlowStep } from '../core/policy.ts';
import type { FlowModel } from './flowModel.ts';
import { once } from './once.ts';
import { ProposedArticle } from './ProposedArticle.tsx';

interface Props {
  readonly model: FlowModel;
  readonly id: string;
  readonly flow: Flow;
  readonly step: FlowStep;
  readonly place: FlowPlace;
  /** How many steps before the next one is shown. */
  readonly back: Signal<number>;
  readonly level: 'h2' | 'h3';
}

/** One step: a question with its choices, an article that may be the answer, or something to do. */
export function FlowStepView({ model, id, flow, step, place, back, level: Heading }: Props) {
  const { strings, say, localise } = model;
  const number = place.behind.length + 1 - back.value;
  const length = lengthOf(flow);
  const answer = (given: Answer) => {
    back.value = 0;
    model.dispatch(answerStep(id, flow, step, given));
    // Nothing is left to write about: what comes next is no form.
    if (given.outcome === 'solved')
      model.view.value = { name: 'flow', flow: id, title: localise(flow.title) };
  };
  return (
    <>
      <p class="count" role="status">
        {length === undefined ? say(strings.stepNumber, { number }) : say(strings.stepOf, { number, length })}
      </p>
      <Heading class="step" id="baton-step" tabIndex={-1} dir="auto">
        {localise(step.text)}
      </Heading>
      {step.choices ? (
        <ul class="choices" aria-labelledby="baton-step">
          {step.choices.map(({ text }) => (
            <Choice
              key={text}
              text={localise(text)}
              onChoose={() => answer({ outcome: 'chosen', choice: text })}
            />
          ))}
          <Choice text={strings.noneFits} onChoose={() => answer({ outcome: 'none-fits' })} />
        </ul>
      ) : step.article === undefined ? (
        <ToDo key={step.id} model={model} onAnswer={answer} />
      ) : (
        <ProposedArticle model={model} article={step.article} onAnswer={answer} />
      )}
    </>
  );
}

function Choice({ text, onChoose }: { readonly text: string; readonly onChoose: () => void }) {
  return (
    <li>
      <button type="button" class="outline" dir="auto" onClick={once(onChoose)}>
        {text}
      </button>
    </li>
  );
}

interface ToDoProps {
  readonly model: FlowModel;
  readonly onAnswer: (answer: Answer) => void;
}

function ToDo({ model: { strings }, onAnswer }: ToDoProps) {
  const reason = useSignal('');
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={once(() => onAnswer({ outcome: 'done' }))}>
          {strings.stepDone}
        </button>
        <button
          type="button"
          class="outline"
          onClick={once(() => onAnswer({ outcome: 'declined', reason: reason.value }))}
        >
          {strings.stepSkip}
        </button>
        <button type="button" class="link" onClick={once(() => onAnswer({ outcome: 'solved' }))}>
          {strings.stepWorks}
        </button>
      </div>
      <label class="field">
        <span>{strings.stepReason}</span>
        <input
          type="text"
          dir="auto"
          maxLength={300}
          value={reason}
          onInput={(event) => (reason.value = event.currentTarget.value)}
        />
      </label>
    </>
  );
}
