/** Runs a generator to its end at once. */
export function finish<Done>(steps: Generator<undefined, Done>): Done {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
