/** The widget for sites that bundle their scripts. @module */
export { createHelp, type Help, type HelpOptions } from '../createHelp.ts';
export type { Handoff } from '../schema/handoff.ts';
