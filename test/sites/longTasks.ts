/** An event of Chromium's tracing; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The processor's time, without what other programs took meanwhile. */
  readonly tdur?: number;
}

export const TRACED = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * How long the tasks of a page ran after a mark, in ms of the processor's time (of a slowed one: as slow), those of 10 ms and
 * more; without the task in which another mark was set.
 *
 * @throws Error where the first mark is not there
 */
export function longTasks(events: readonly TraceEvent[], from: string, without: string) {
  const begin = events.find(({ name }) => name === from);
  if (!begin) throw new Error(`The trace has no mark "${from}".`);
  const left = events.find(({ name }) => name === without);
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === begin.pid && tid === begin.tid)
    .filter(({ ts, dur = 0 }) => ts >= begin.ts && !(left && ts <= left.ts && left.ts <= ts + dur))
    .map(({ ts, tdur = 0 }) => ({ at: (ts - begin.ts) / 1000, duration: tdur / 1000 }))
    .filter(({ duration }) => duration >= 10);
}
