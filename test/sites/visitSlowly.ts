import { foundIndex } from './foundIndex.ts';
import type { Step } from './lookAtSite.ts';

const THROTTLE = 4;
const LONG_MS = 50;

/** The launcher gets the focus on a machine of a 4th of the speed: no task may be long until the index is there. */
export const visitSlowly: Step = async ({ figures, open }) => {
  const { context, page, seen } = await open();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.getByRole('button', { name: /^Help/ }).focus();
  await foundIndex(page);
  const { tasks, intent = 0 } = await seen();
  const since = tasks.filter(({ at, duration }) => at + duration > intent);
  figures.longest = Math.max(0, ...since.map(({ duration }) => duration));
  for (const { at, duration } of since)
    if (duration > LONG_MS)
      figures.faults.push(
        `a task of ${duration.toFixed(0)} ms at a ${THROTTLE}th of the speed, ${(at - intent).toFixed(0)} ms after intent`,
      );
  await context.close();
};
