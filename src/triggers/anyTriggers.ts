import type { Trigger } from '../core/trigger.ts';
import { amountOver } from './amountOver.ts';
import { askedForHuman } from './askedForHuman.ts';
import { repeatContact } from './repeatContact.ts';
import { securityIncident } from './securityIncident.ts';
import { angry, legalThreat } from './tone.ts';
import { vip } from './vip.ts';

/** Triggers of any channel, the weightiest first. */
export const anyTriggers: readonly Trigger[] = [
  askedForHuman,
  securityIncident,
  legalThreat,
  amountOver,
  repeatContact,
  angry,
  vip,
];
