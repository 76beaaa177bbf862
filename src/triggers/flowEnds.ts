import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

const findEnd =
  (end: 'unclassified' | 'restricted-action'): Trigger['find'] =>
  ({ need }) =>
    shownBy(need.answers.filter(({ leadsTo }) => leadsTo === end));

/** A guided flow cannot tell what the issue is: none of its choices fits. */
export const unclassified: Trigger = { name: 'unclassified', channel: 'flow', find: findEnd('unclassified') };

/** A guided flow comes to a sensitive topic, or to something that it may not do. */
export const restrictedAction: Trigger = {
  name: 'restricted-action',
  channel: 'flow',
  find: findEnd('restricted-action'),
};
