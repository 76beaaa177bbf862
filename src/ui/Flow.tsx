import { FlowEntry } from './FlowEntry.tsx';
import type { FlowModel } from './flowModel.ts';
import { FlowView } from './FlowView.tsx';

/** What the panel shows of guided flows: the one that is open, or else the way into the one for the current need. */
export function Flow({ model }: { readonly model: FlowModel }) {
  const view = model.view.value;
  const id = view.name === 'flow' ? view.flow : entryOf(model);
  const flow = id !== undefined && Object.hasOwn(model.flows(), id) ? model.flows()[id] : undefined;
  if (id === undefined || !flow) return null;
  const Part = view.name === 'flow' ? FlowView : FlowEntry;
  return <Part key={id} model={model} id={id} flow={flow} />;
}

/** In these modes a flow is offered beside the docs. In `after-steps` it comes with the form; in `automatic` a person does. */
const BESIDE_THE_DOCS: readonly string[] = ['offer', 'on-request'];

/** The flow of the current need's row. */
function entryOf(model: FlowModel): string | undefined {
  const current = model.assessment.value?.current;
  return current && BESIDE_THE_DOCS.includes(current.mode.value) ? current.row.flow : undefined;
}
