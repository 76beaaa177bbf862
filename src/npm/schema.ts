/** The handoff's schema; the same as JSON Schema in `baton-help/schema/handoff.json`. @module */
export { handoff, receipt, type Handoff, type Receipt } from '../schema/handoff.ts';
