import { foundIndex } from './foundIndex.ts';
import { longTasks, TRACED, type TraceEvent } from './longTasks.ts';
import type { Step } from './lookAtSite.ts';

const THROTTLE = 4;
const LONG_MS = 50;
/** From pointing to pressing. */
const HOVER_MS = 300;

/**
 * The panel is opened on a machine of a 4th of the speed: no task may be long until the index is there. The press itself,
 * which draws the panel, is left out. Time is the processor's: what else the machine does is not held against the page.
 */
export const visitSlowly: Step = async ({ figures, browser, open }) => {
  const visit = await open();
  const { context, page } = visit;
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await browser.startTracing(page, { categories: TRACED });
  const launcher = page.getByRole('button', { name: /^Help/ });
  await launcher.hover();
  await page.waitForTimeout(HOVER_MS);
  await launcher.click();
  await foundIndex(visit);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const tasks = longTasks(traceEvents, 'site-intent', 'site-pressed');
  figures.longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  for (const { at, duration, what } of tasks)
    if (duration > LONG_MS)
      figures.faults.push(
        `a task of ${duration.toFixed(0)} ms at a ${String(THROTTLE)}th of the speed, ${at.toFixed(0)} ms after intent: ${what}`,
      );
  await context.close();
};
