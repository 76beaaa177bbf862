/** An event of Chromium's tracing; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The processor's time, without what other programs took meanwhile. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly functionName?: string };
    readonly beginData?: { readonly url?: string };
  };
}

export const TRACED = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** Tasks as a whole, by their several names. */
const TASK = /RunTask$/;

/** A task, when it began after the mark, and how long it ran, in ms of the processor's time. */
export interface LongTask {
  readonly at: number;
  readonly duration: number;
  /** What took most of it: `FunctionCall build chunks/base-x.js`. */
  readonly what: string;
}

/**
 * The tasks of a page after a mark, those of 10 ms and more; without the task in which another mark was set. Of a slowed
 * processor the time is as long as it is slow.
 *
 * @throws Error where the first mark is not there
 */
export function longTasks(events: readonly TraceEvent[], from: string, without: string): LongTask[] {
  const begin = events.find(({ name }) => name === from);
  if (!begin) throw new Error(`The trace has no mark "${from}".`);
  const left = events.find(({ name }) => name === without);
  const ours = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
  return ours
    .filter(({ name, ts, tdur = 0 }) => name === 'RunTask' && ts >= begin.ts && tdur >= 10_000)
    .filter(({ ts, dur = 0 }) => !(left && ts <= left.ts && left.ts <= ts + dur))
    .map((task) => ({
      at: (task.ts - begin.ts) / 1000,
      duration: (task.tdur ?? 0) / 1000,
      what: mostOf(task, ours),
    }));
}

/** The deepest event that takes half of a task or more. */
function mostOf({ ts, dur = 0, tdur = 0 }: TraceEvent, events: readonly TraceEvent[]): string {
  const within = events.filter(
    (event) =>
      !TASK.test(event.name) &&
      event.ts >= ts &&
      event.ts + (event.dur ?? 0) <= ts + dur &&
      (event.tdur ?? 0) >= tdur / 2,
  );
  const [deepest] = within.toSorted((one, other) => (one.tdur ?? 0) - (other.tdur ?? 0));
  if (!deepest) return 'many things';
  const { data, beginData } = deepest.args ?? {};
  const url = (data?.url ?? beginData?.url ?? '').replace(/^https?:\/\/[^/]+/, '');
  return [deepest.name, data?.functionName, url].filter(Boolean).join(' ');
}
