/** The pure core: decide and hand off without a browser. @module */
export { assess, decide, type Assessment, type Decision } from '../core/decide.ts';
export type { Happening, SessionEvent } from '../core/events.ts';
export { fillForm } from '../core/form.ts';
export type { FormEdits, FormValues } from '../core/formValues.ts';
export { handoff } from '../core/handoff.ts';
export type { Policy, Row } from '../core/policy.ts';
export { redact } from '../core/redact.ts';
export type { Rules } from '../core/rules.ts';
export { sameNeed } from '../core/sameNeed.ts';
export type { Session } from '../core/session.ts';
export type { Effect } from '../core/record.ts';
export { replay, step } from '../core/step.ts';
export type { Trigger } from '../core/trigger.ts';
export { classify } from '../policy/classify.ts';
export { defaultPolicy } from '../policy/defaultPolicy.ts';
export { mergePolicy } from '../policy/mergePolicy.ts';
export { english } from '../policy/words.en.ts';
export { shippedTriggers } from '../triggers/shippedTriggers.ts';
