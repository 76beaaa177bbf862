import { blocking, interactionToNextPaint, LONG_MS, within, type Span } from './interactions.ts';
import type { Seen } from './observePage.ts';

/** What one run shows; times in ms. */
export interface Figures {
  /** Tasks over 50 ms between the first key and the paint of the last answer. */
  readonly longTasks: readonly (Span & {
    /** How many keys were pressed before. */ readonly letters: number;
  })[];
  readonly longest: number;
  readonly inp: number;
  /** From the last key to the paint of its answer. */
  readonly answered: number;
  /** Shown in the end. */
  readonly results: number;
  /**
   * From the launcher's press to the paint of the first results or suggestions, and how long tasks blocked in it; NaN
   * where there was no launcher.
   */
  readonly first: number;
  readonly blocked: number;
}

/** @throws Error where something is missing without which nothing is measured */
export function figuresOf({ tasks, events, keys, paints, pressed = Number.NaN }: Seen): Figures {
  const from = keys[0];
  const last = keys.at(-1);
  const end = paints.at(-1);
  const first = paints.find(({ results }) => results > 0);
  if (from === undefined || last === undefined || !end || end.at < last)
    throw new Error('Nothing was seen of the keys or of what they changed.');
  const typing = within(tasks, from, end.at);
  const longTasks = typing
    .filter(({ duration }) => duration > LONG_MS)
    .map((task) => ({ ...task, letters: keys.filter((key) => key < task.start).length }));
  return {
    longTasks,
    longest: Math.max(0, ...typing.map(({ duration }) => duration)),
    inp: interactionToNextPaint(within(events, from, end.at), keys.length),
    answered: end.at - last,
    results: end.results,
    first: first ? first.at - pressed : Number.NaN,
    blocked: first ? blocking(within(tasks, pressed, first.at)) : Number.NaN,
  };
}
