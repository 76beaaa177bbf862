import { createPanel } from './panel.ts';

/**
 * What the session core brings in for the panel. A file of its own, so that the panel and all that it needs can be one
 * chunk: where a chunk is asked for by name, its modules get objects of their exports, which pages can meddle with.
 */
export const panelRoom = { createPanel };
