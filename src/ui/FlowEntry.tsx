import { flowAt, lengthOf } from '../core/flow.ts';
import type { Flow } from '../core/policy.ts';
import type { FlowModel } from './flowModel.ts';
import { Icon } from './Icon.tsx';
import { once } from './once.ts';

interface Props {
  readonly model: FlowModel;
  readonly id: string;
  readonly flow: Flow;
}

/** One quiet line that leads into a flow, or back into it. */
export function FlowEntry({ model, id, flow }: Props) {
  const { strings, say, localise } = model;
  const { started, ended, behind } = flowAt(id, flow, model.session.value.events);
  const length = lengthOf(flow);
  const isOnTheWay = started && !ended && behind.length > 0;
  return (
    <button
      type="button"
      class="guide"
      onClick={once(() => model.openFlow(id, model.assessment.value?.current.need.id ?? ''))}
    >
      <span>
        <b dir="auto">{localise(flow.title)}</b>{' '}
        <small>
          {isOnTheWay
            ? strings.flowGoOn
            : length === undefined
              ? strings.flowQuestions
              : say(strings.flowChecks, { count: length })}
        </small>
      </span>
      <Icon name="back" />
    </button>
  );
}
