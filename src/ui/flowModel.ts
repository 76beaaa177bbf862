import type { Policy } from '../core/policy.ts';
import type { FlowStrings } from './flowStrings.ts';
import type { PanelModel } from './model.ts';
import type { Strings } from './strings.ts';

/** The model as a guided flow sees it: with its own words, which come with its code. */
export interface FlowModel extends PanelModel {
  readonly strings: Strings & FlowStrings;
  /** The flows of the policy, by id. */
  flows(): Policy['flows'];
  /** Begins a flow for a need. */
  startFlow(id: string, need: string): void;
  /** Shows a flow: where the customer left it, or from its beginning. */
  openFlow(id: string, need: string): void;
}
