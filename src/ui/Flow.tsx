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

/** The flow of the current need's row. In mode `after-steps` its steps come with the form. */
function entryOf(model: FlowModel): string | undefined {
  const current = model.assessment.value?.current;
  return current && current.mode.value !== 'after-steps' ? current.row.flow : undefined;
}
