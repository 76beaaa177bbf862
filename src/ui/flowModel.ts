import type { Policy } from '../core/policy.ts';
import type { FlowStrings } from '../messages/flow.en.ts';
import type { PanelStrings } from '../messages/panel.en.ts';
import type { PanelModel } from './model.ts';

/** The model as a guided flow sees it: with its own words, which come with its code. */
export interface FlowModel extends PanelModel {
  readonly strings: PanelStrings & FlowStrings;
  /** Says a text of the shipped policy in the customer's language; a site's own texts stay as they are. */
  localise(text: string): string;
  /** The flows of the policy, by id. What is dispatched of them is the policy's own text: support reads that. */
  flows(): Policy['flows'];
  /** Begins a flow for a need. */
  startFlow(id: string, need: string): void;
  /** Shows a flow: where the customer left it, or from its beginning. */
  openFlow(id: string, need: string): void;
}
