import type { Trigger } from '../core/trigger.ts';
import { shownBy } from './evidence.ts';

/** An identified customer of a named plan asks something. */
export const vip: Trigger = {
  name: 'vip',
  channel: 'any',
  find: ({ need, facts }, { plans = [] }) =>
    plans.some((plan) => plan.toLowerCase() === facts.customer?.plan?.toLowerCase())
      ? shownBy(need.searches)
      : undefined,
};
