import { runInSlices } from '../../../src/browser/runInSlices.ts';
import { buildInSteps } from '../../../src/search/buildInSteps.ts';
import { loadInSteps } from '../../../src/search/loadIndex.ts';
import { search } from '../../../src/search/search.ts';

/** What was seen of one build; times in ms. */
export interface Built {
  /** From the first step of building to an index that answers. */
  readonly ready: number;
  /** Of that, building alone. */
  readonly building: number;
  /** The longest stretch between two pauses, and the longest task that the browser told of: 0 where none took 50 ms. */
  readonly longestBlock: number;
  readonly longestTask: number;
  /** The longest that a key waited for the page to hear of it. */
  readonly longestWait: number;
  /** How many keys were pressed meanwhile. */
  readonly keys: number;
  /** Bytes of the index. */
  readonly size: number;
  /** How many articles a question finds in it, so that an index that is none is seen. */
  readonly found: number;
}

/** Builds an index of the articles at an address, and loads it, as the widget does. */
export async function build(address: string): Promise<Built> {
  const articles = await (await fetch(address)).json();
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  // What it takes to read the articles is no part of building.
  await pause(500);
  tasks.observe({ type: 'longtask' });
  const waits = [0];
  addEventListener('keydown', ({ timeStamp }) => waits.push(performance.now() - timeStamp));

  let longestBlock = 0;
  let began: number | undefined;
  const postTask = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (task, options) => {
    longestBlock = Math.max(longestBlock, performance.now() - (began ?? Number.NaN));
    began = undefined;
    return postTask(task, options);
  };
  function* watched<Done>(steps: Generator<undefined, Done>): Generator<undefined, Done> {
    for (;;) {
      began ??= performance.now();
      const step = steps.next();
      if (step.done) return step.value;
      yield;
    }
  }
  const start = performance.now();
  const bytes = await runInSlices(watched(buildInSteps(articles)));
  const built = performance.now();
  const index = await runInSlices(watched(loadInSteps(bytes)));
  const ready = performance.now();
  scheduler.postTask = postTask;
  const found = search(index, 'how do I catch an exception').length;
  // Entries come some time after what they tell of.
  await pause(500);
  tasks.disconnect();
  return {
    ready: ready - start,
    building: built - start,
    longestBlock,
    longestTask,
    longestWait: Math.max(...waits),
    keys: waits.length - 1,
    size: bytes.length,
    found,
  };
}

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
