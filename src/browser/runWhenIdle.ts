/** No task of ours may be felt: a slice ends after this long, in ms, however idle the page says it is. */
const SLICE_MS = 5;

/**
 * Runs a generator to its end in slices while the page has nothing else to do.
 *
 * @param done gets what the generator returns
 * @returns what ends it before its end
 * @example
 * const end = runWhenIdle(findPagePassages(article, find), show);
 */
export function runWhenIdle<Done>(
  steps: Generator<undefined, Done>,
  done: (result: Done) => void,
): () => void {
  // Not in every browser yet.
  const whenIdle: (work: () => void) => unknown = window.requestIdleCallback ?? setTimeout;
  let ended = false;
  const slice = () => {
    const began = performance.now();
    while (!ended && performance.now() - began < SLICE_MS) {
      const step = steps.next();
      if (!step.done) continue;
      ended = true;
      done(step.value);
    }
    if (!ended) whenIdle(slice);
  };
  whenIdle(slice);
  return () => {
    ended = true;
  };
}
