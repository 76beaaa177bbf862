import { createLanguage } from '../../../src/core/reader.ts';
import type { Rules } from '../../../src/core/rules.ts';
import { MAX_EVENTS } from '../../../src/core/session.ts';
import { replay, step } from '../../../src/core/step.ts';
import { rules as shipped } from '../../core/rules.ts';
import { aLongSession } from './aLongSession.ts';

/** The most that the median step of a session of 200 events may take (ms): see `npm run bench:step` in CONTRIBUTING.md. */
const FLOOR_MS = 1;

/** Sessions of chance that are replayed. */
const RUNS = 60;

/** Events of each that follow on a full session. */
const BEYOND = 40;

/** Measures `step`, and prints it. @returns the exit code: 1 where a median is above the floor. */
export function main(): number {
  const last: number[] = [];
  const full: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const events = aLongSession(MAX_EVENTS + BEYOND, run + 1);
    // As on a page: what was read of the session is known, the new event's words are not.
    const rules: Rules = { ...shipped, words: createLanguage(shipped.words) };
    let session = replay(events.slice(0, MAX_EVENTS - 1), rules);
    for (const event of events.slice(MAX_EVENTS - 1)) {
      const before = performance.now();
      [session] = step(session, event, rules);
      const took = performance.now() - before;
      if (session.dropped > 0) full.push(took);
      else last.push(took);
    }
  }
  console.log(
    `step on a session of ${String(MAX_EVENTS)} events, in ms (to reach: median at most ${String(FLOOR_MS)})`,
  );
  const fits = [report('the 200th event', last), report('each event after it, on a full session', full)];
  return fits.every(Boolean) ? 0 : 1;
}

/** Prints median and 95th percentile. @returns whether the median is at most the floor */
function report(name: string, times: readonly number[]): boolean {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  console.log(
    `  ${name.padEnd(40)} median ${at(0.5).toFixed(3)}   p95 ${at(0.95).toFixed(3)}   (${String(times.length)} steps)`,
  );
  return at(0.5) <= FLOOR_MS;
}
