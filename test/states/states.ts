import { contactStates } from './contactStates.ts';
import { fileStates } from './fileStates.ts';
import { flowStates } from './flowStates.ts';
import { inlineStates } from './inlineStates.ts';
import { passageStates } from './passageStates.ts';
import { readingStates } from './readingStates.ts';
import type { State } from './state.ts';

/**
 * Every state of the widget: the one list for all checks and pictures. One stands behind that which it is reached from,
 * so that a walk through all is short.
 */
export const states: readonly State[] = [
  ...readingStates,
  ...contactStates,
  ...fileStates,
  ...flowStates,
  ...passageStates,
  ...inlineStates,
];
