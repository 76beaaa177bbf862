import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that counts tests. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) =>
      Array.from(module.children.allTests(), (test) => test.result().state),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    // After the other reporters' summaries.
    process.once('exit', () => {
      console.log(`${String(count('passed'))} passed, ${String(count('failed') + broken)} failed`);
    });
  }
}
