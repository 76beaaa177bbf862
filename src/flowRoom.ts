import { h } from 'preact';
import type { App } from './app.ts';
import { flowAt } from './core/flow.ts';
import type { Policy } from './core/policy.ts';
import type { Settings } from './core/settings.ts';
import { flows as shippedFlows } from './policy/flows.ts';
import buttonCss from './ui/buttons.css?inline';
import fieldCss from './ui/field.css?inline';
import { Flow } from './ui/Flow.tsx';
import css from './ui/flow.css?inline';
import type { FlowModel } from './ui/flowModel.ts';
import { flowMessages } from './messages/flow.ts';
import { guideTexts } from './messages/guides.ts';
import { loadLocalise, textsOfFlows } from './policyTexts.ts';
import { loadStrings } from './speech.ts';
import type { PanelModel } from './ui/model.ts';

/** Guided flows as one chunk: their code, their words, their styles, and the flows that ship. */
export const flowStyles = [buttonCss, fieldCss, css];

/** The flows of the policy, by id. A checked policy is whole; without one the shipped flows are meant. */
export const flowsOf = ({ policy }: Settings): Policy['flows'] => policy?.flows ?? shippedFlows;

/** The panel's model with what guided flows need. */
export async function createFlowModel(app: App, panel: PanelModel): Promise<FlowModel> {
  const settings = app.settings();
  const [strings, localise] = await Promise.all([
    loadStrings(flowMessages, settings),
    loadLocalise(guideTexts, textsOfFlows(shippedFlows), settings),
  ]);
  const flows = () => flowsOf(app.settings());
  const startFlow = (id: string, need: string) => {
    app.dispatch({ type: 'flow-started', flow: id, title: flows()[id]?.title ?? id, need });
  };
  return {
    ...panel,
    strings: { ...panel.strings, ...strings },
    localise,
    flows,
    startFlow,
    openFlow(id, need) {
      const flow = flows()[id];
      if (!flow) return;
      const { started, ended } = flowAt(id, flow, app.state().session.events);
      if (!started || ended) startFlow(id, need);
      panel.view.value = { name: 'flow', flow: id, title: localise(flow.title) };
    },
  };
}

/** What the panel shows of guided flows; it has nothing of them before this chunk has come. */
export const createFlow = (model: FlowModel) => () => h(Flow, { model });
