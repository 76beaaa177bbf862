/** A task of this length, in ms, is not felt even where a step more makes it longer; longer ones are divided. */
const SLICE_MS = 5;

/**
 * Runs a generator to its end with pauses, so that the page can paint and answer keys in between.
 *
 * @returns what the generator returns
 * @throws what the generator throws
 * @example
 * const index = await runInSlices(loadInSteps(bytes));
 */
export async function runInSlices<Done>(steps: Generator<undefined, Done>): Promise<Done> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (!step.done && performance.now() - began < SLICE_MS) continue;
    // After the last too: whoever waits for it begins a task of its own.
    await new Promise<void>((resume) => {
      // From the fifth timer in a row on browsers wait 4 ms (HTML, "timer initialization steps"); a task is as patient
      // with keys and painting, and waits for nothing else.
      if (window.scheduler?.postTask) void window.scheduler.postTask(resume);
      else setTimeout(resume);
    });
    if (step.done) return step.value;
    began = performance.now();
  }
}
