/** A stretch of time, in ms since the page began: a task, or an event up to the next paint. */
export interface Span {
  readonly start: number;
  readonly duration: number;
}

/** An entry of the Event Timing API. */
export interface TimedEvent extends Span {
  /** The same for all events of one press; 0 where the event is no interaction. */
  readonly interaction: number;
}

/** One of so many interactions is left out as an outlier: https://web.dev/articles/inp */
const FORGIVEN = 50;

/**
 * Interaction to Next Paint as web-vitals defines it: the longest of all interactions, where an interaction is as long
 * as its longest event, and one is left out for each 50 that there were.
 *
 * @param count of all interactions, also of those that were too short for an entry
 * @returns ms; 0 where no interaction was long enough for an entry
 * @example
 * interactionToNextPaint([{ interaction: 7, start: 0, duration: 24 }], 40) // 24
 */
export function interactionToNextPaint(events: readonly TimedEvent[], count: number): number {
  const longest = new Map<number, number>();
  for (const { interaction, duration } of events) {
    if (interaction) longest.set(interaction, Math.max(duration, longest.get(interaction) ?? 0));
  }
  const durations = [...longest.values()].sort((a, b) => b - a);
  return durations[Math.min(durations.length - 1, Math.floor(count / FORGIVEN))] ?? 0;
}

/** The spans of which a part lies between two times. */
export const within = <One extends Span>(spans: readonly One[], from: number, to: number): One[] =>
  spans.filter(({ start, duration }) => start < to && start + duration > from);

/** A task may be so long, in ms: https://w3c.github.io/longtasks/ */
export const LONG_MS = 50;

/** What tasks take beyond what each may, together, in ms. */
export const blocking = (tasks: readonly Span[]): number =>
  tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_MS), 0);
